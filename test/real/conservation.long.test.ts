/** Of every published file with a mapping, no record is lost, and no word. */
import { describe } from 'vitest'
import { AGENCY_FILES } from '../shared/agency-files.ts'
import { real } from '../shared/real-data.ts'
import { conserves } from './conservation.ts'

describe.each(Object.entries(AGENCY_FILES))('%s', (name, paths) => {
  const files = paths.map(real)
  const { test } = files[0] ?? real(name)
  test(
    'in = mapped + aside + refused + blank, and every row of a coded field is counted once',
    { timeout: 900_000 },
    () =>
      conserves(
        name,
        files.map(({ file }) => file),
      ),
  )
})
