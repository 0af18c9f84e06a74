/** Of the first records of every published file with a mapping, none is lost, and no word of them. */
import { describe } from 'vitest'
import { AGENCY_FILES } from '../shared/agency-files.ts'
import { real } from '../shared/real-data.ts'
import { conserves } from './conservation.ts'

/** All of them are followed in the long tests. */
const RECORDS = 1000

describe.each(Object.entries(AGENCY_FILES))('%s', (name, paths) => {
  const files = paths.map(real)
  const { test } = files[0] ?? real(name)
  test('in = mapped + aside + refused + blank, and every row of a coded field is counted once', () =>
    conserves(
      name,
      files.map(({ file }) => file),
      RECORDS,
    ))
})
