/** uDSV and ajv, as one writes them: chunks of text, each row checked as it comes and none kept. */
import { createReadStream } from 'node:fs'
import { inferSchema, initParser, type Parser } from 'udsv'
import { asked } from './check.ts'
import { tell } from './counts.ts'

const { path, check } = asked()
let parser: Parser | undefined
for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  parser ??= initParser(inferSchema(chunk))
  parser.chunk<string[]>(chunk, parser.stringArrs, (cells) => check.row(cells))
}
parser?.end()
tell(check.end())
