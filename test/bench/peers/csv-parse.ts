/** csv-parse and ajv, as one writes them: a stream of rows, each checked as it comes. */
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { asked } from './check.ts'
import { tell } from './counts.ts'

const { path, check } = asked()
const parser = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ from_line: 2 }))
parser.on('data', (cells: string[]) => check.row(cells))
parser.on('end', () => tell(check.end()))
