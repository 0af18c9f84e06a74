/** No name among the first records of a real file stands in anything that a command says. */
import { describe } from 'vitest'
import { real } from '../shared/real-data.ts'
import { looksForNames, NAMING } from './names.ts'

/** All of them are looked for in the long tests. */
const RECORDS = 300

describe.each(NAMING)('%s', (path, columns) => {
  const { file, test } = real(path)
  test('is checked without a name in any output', () => looksForNames(file, columns, RECORDS))
})
