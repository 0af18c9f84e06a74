import { charsetOf } from '../scan/charset.js'
import { seeThrough } from '../scan/disguise.js'
import { decideEncoding } from '../scan/encoding.js'
import { plainSource } from '../scan/gzip.js'
import { blocks } from '../scan/source.js'
import { damaged, empty } from '../scan/unreadable.js'
import { DocumentCutter } from './json-document.js'
import { isJson, isLines, isRecord } from './json-form.js'
import { LineCutter } from './json-lines.js'
import { WholeCutter } from './json-whole.js'

const CUTTERS = {
  lines: LineCutter,
  document: DocumentCutter,
  record: WholeCutter,
}
const HEAD_BYTES = 1024 * 1024
const BLOCK_BYTES = 65_536
export async function openJsonSource(source, given, limits) {
  const plain = plainSource(source, limits)
  const head = await plain.head(HEAD_BYTES)
  const { damage } = plain.gzip()
  if (head.bytes.length === 0) return refuse(damage === undefined ? empty('no-bytes') : damaged(damage))
  const encoding = await decideEncoding(plain, head, given)
  const charset = charsetOf(encoding.name)
  const start = charset.toUnits(head.bytes.subarray(encoding.markBytes))
  if (start.trim() === '' && head.complete) return refuse(empty('blank'))
  if (!isJson(start)) return refuse(noJson(head.bytes))
  const single = head.complete && isRecord(charset.decode(start))
  const shape = isLines(start, source.name) ? 'lines' : single ? 'record' : 'document'
  const cut = () => {
    const options = {
      width: charset.width,
      startByte: encoding.markBytes,
      most: limits.recordBytes / charset.width,
    }
    const cutter = new CUTTERS[shape](options)
    return { cutter, pieces: piecesOf(cutter, plain, encoding, charset) }
  }
  return { ok: true, json: { shape, encoding, charset, limits, plain, cut } }
}
async function* piecesOf(cutter, plain, { markBytes }, charset) {
  let ahead = markBytes
  for await (const block of blocks(plain.open(), BLOCK_BYTES * charset.width)) {
    const passed = Math.min(ahead, block.length)
    ahead -= passed
    yield cutter.push(charset.toUnits(block.subarray(passed)))
    if (cutter.broken !== undefined) return
  }
  yield cutter.end()
}
const refuse = (unreadable) => ({ ok: false, unreadable })
function noJson(head) {
  const other = seeThrough(head)
  return other === undefined
    ? {
        kind: 'disguised',
        message: 'This is no JSON: it begins with neither [ nor {.',
        hint: 'If it is a table of text, give the file the ending .csv.',
        byte: 0,
      }
    : { kind: 'disguised', message: `This is ${other.is}, not JSON.`, hint: other.hint, byte: 0 }
}
//# sourceMappingURL=json-source.js.map
