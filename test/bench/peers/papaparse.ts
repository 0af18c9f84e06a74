/** papaparse and ajv, as one writes them: a stream of chunks of rows, each row checked as it comes. */
import { createReadStream } from 'node:fs'
import papa from 'papaparse'
import { asked } from './check.ts'
import { tell } from './counts.ts'

const { path, check } = asked()
let header = true
papa.parse<string[]>(createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }), {
  skipEmptyLines: true,
  chunk: ({ data }) => {
    for (const cells of data) {
      if (header) header = false
      else check.row(cells)
    }
  },
  complete: () => tell(check.end()),
})
