/** csv-parse and ajv, as one writes them: a stream of rows, each checked as it comes. */
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { tell } from './counts.ts'
import { stopsCheck } from './stops/check.ts'

const [, , path = ''] = process.argv
const check = stopsCheck()
const parser = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ from_line: 2 }))
parser.on('data', (cells: string[]) => check.row(cells))
parser.on('end', () => tell(check.end()))
