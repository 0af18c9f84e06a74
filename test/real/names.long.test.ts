/** No name of a whole real file stands in anything that a command says. */
import { describe } from 'vitest'
import { real } from '../shared/real-data.ts'
import { looksForNames, NAMING } from './names.ts'

describe.each(NAMING)('%s', (path, columns) => {
  const { file, test } = real(path)
  test('is checked without a name in any output', () =>
    looksForNames(file, columns, Number.MAX_SAFE_INTEGER - 1))
})
