/** Refuses what only looks like a workbook, or is one that nobody should open: told before any of it is parsed. */
import { Z_SYNC_FLUSH, ZStream, zlibInflate, zlibInflateInit2 } from 'pako'
import { seeThrough } from '../scan/disguise.js'
import { lookIntoZip } from './zip-directory.js'

const AS_XLSX = 'Open it in a spreadsheet and save it as .xlsx, or save the sheet as CSV (UTF-8).'
/** Undefined for a workbook that may be read. */
export function refuseContainer(bytes) {
  if (isOle(bytes)) return isEncrypted(bytes) ? encrypted : old
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return noWorkbook(bytes)
  const look = lookIntoZip(bytes)
  if (!look.ok) {
    if (look.kind === 'encrypted') return encrypted
    const kind = look.kind === 'bomb' ? 'too-large' : 'damaged'
    const hint =
      look.kind === 'bomb'
        ? 'If the file is what it should be, save the sheet as CSV (UTF-8), which has no such limit.'
        : 'Download it again; or open it in a spreadsheet and save it anew.'
    return no(kind, `The workbook cannot be opened safely. ${look.message}.`, hint)
  }
  return refuseParts(bytes, look.entries)
}
function refuseParts(bytes, entries) {
  const names = new Set(entries.map(({ name }) => name))
  const has = (pattern) => entries.some(({ name }) => pattern.test(name))
  if (!names.has('[Content_Types].xml')) return noWorkbook(bytes)
  if (has(/^xl\/workbook\.bin$/iu)) return no('disguised', 'This is a binary workbook (.xlsb).', AS_XLSX)
  if (has(/^word\/|^ppt\//iu)) return no('disguised', 'This is an Office document and no workbook.', AS_XLSX)
  if (has(/(?:^|\/)vbaProject\.bin$/iu))
    return no('macros', 'The workbook holds macros (.xlsm) and was not opened.', AS_XLSX)
  const declares = entries.some(
    (entry) => /\.(?:xml|rels|vml)$/iu.test(entry.name) && startOf(bytes, entry).includes('<!DOCTYPE'),
  )
  if (!declares) return undefined
  return no(
    'hostile',
    'A part of the workbook declares entities of its own (<!DOCTYPE>), which no spreadsheet writes.',
    'Do not open it before you know where it comes from.',
  )
}
const no = (kind, message, hint) => ({ kind, message, hint, byte: 0 })
const encrypted = no(
  'encrypted',
  'The workbook is protected with a password, so nothing of it can be read.',
  'Open it in a spreadsheet and save it without a password.',
)
const old = no('disguised', 'This is an old Excel workbook (.xls).', AS_XLSX)
function noWorkbook(bytes) {
  const other = seeThrough(bytes)
  if (other === undefined) {
    return no(
      'disguised',
      'This is no workbook, whatever its name says; it looks like text.',
      'If it is a table of text, give the file the ending .csv.',
    )
  }
  const page = other.is.startsWith('a web page')
  return no(
    'disguised',
    `This is ${other.is}${page ? ' that was saved under the name of a workbook' : ', and no workbook (.xlsx)'}.`,
    page ? 'Open it in a spreadsheet and save it as .xlsx or CSV (UTF-8).' : other.hint,
  )
}
/** OLE, the container of Excel before 2007, and of encrypted workbooks since. */
export const isOle = (bytes) =>
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
/** Names in the container are UTF-16, and begin at even places. */
const isEncrypted = (bytes) =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, 256 * 1024 ** 2)).includes('EncryptedPackage')
const START_BYTES = 2048
const LOCAL_BYTES = 30
/** The start of a part as text, whatever its encoding: only ASCII is looked for. */
function startOf(bytes, { offset, method, compressed }) {
  if (offset + LOCAL_BYTES > bytes.length) return ''
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const stored = bytes.subarray(from, from + compressed)
  const start = method === 8 ? inflatedStart(stored) : stored.subarray(0, START_BYTES)
  return String.fromCharCode(...start.filter((byte) => byte !== 0)).toUpperCase()
}
function inflatedStart(deflated) {
  const stream = new ZStream()
  zlibInflateInit2(stream, -15)
  stream.input = deflated
  stream.next_in = 0
  stream.avail_in = deflated.length
  stream.output = new Uint8Array(START_BYTES)
  stream.next_out = 0
  stream.avail_out = START_BYTES
  zlibInflate(stream, Z_SYNC_FLUSH)
  return stream.output.subarray(0, stream.next_out)
}
//# sourceMappingURL=workbook-container.js.map
