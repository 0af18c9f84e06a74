/** The records of a JSON file, cut from its bytes as often as they are asked for. */
import type { Charset } from '../scan/charset.ts'
import { charsetOf } from '../scan/charset.ts'
import { seeThrough } from '../scan/disguise.ts'
import { decideEncoding, type Encoding } from '../scan/encoding.ts'
import { type PlainSource, plainSource } from '../scan/gzip.ts'
import type { Limits } from '../scan/limits.ts'
import { type ByteSource, blocks } from '../scan/source.ts'
import { damaged, empty } from '../scan/unreadable.ts'
import { DocumentCutter } from './json-document.ts'
import { isJson, isLines, isRecord } from './json-form.ts'
import { LineCutter } from './json-lines.ts'
import type { Cutter, CutterOptions, JsonPiece } from './json-piece.ts'
import { WholeCutter } from './json-whole.ts'
import type { Unreadable } from './reading.ts'

/** A record on each line; a list of records, or several; or one record. */
export type JsonShape = 'lines' | 'document' | 'record'

const CUTTERS: Readonly<Record<JsonShape, new (options: CutterOptions) => Cutter>> = {
  lines: LineCutter,
  document: DocumentCutter,
  record: WholeCutter,
}

export interface JsonSource {
  readonly shape: JsonShape
  readonly encoding: Encoding
  readonly charset: Charset
  readonly limits: Limits
  readonly plain: PlainSource
  /** A new read from the start. */
  cut(): JsonCut
}

export interface JsonCut {
  readonly cutter: Pick<Cutter, 'broken' | 'lists'>
  readonly pieces: AsyncIterable<readonly JsonPiece[]>
}

export type JsonOpened =
  | { readonly ok: true; readonly json: JsonSource }
  | { readonly ok: false; readonly unreadable: Unreadable }

const HEAD_BYTES = 1024 * 1024
const BLOCK_BYTES = 65_536

export async function openJsonSource(
  source: ByteSource,
  given: Encoding['name'] | undefined,
  limits: Limits,
): Promise<JsonOpened> {
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
  const cut = (): JsonCut => {
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

async function* piecesOf(
  cutter: Cutter,
  plain: PlainSource,
  { markBytes }: Encoding,
  charset: Charset,
): AsyncGenerator<readonly JsonPiece[], void> {
  let ahead = markBytes
  for await (const block of blocks(plain.open(), BLOCK_BYTES * charset.width)) {
    const passed = Math.min(ahead, block.length)
    ahead -= passed
    yield cutter.push(charset.toUnits(block.subarray(passed)))
    if (cutter.broken !== undefined) return
  }
  yield cutter.end()
}

const refuse = (unreadable: Unreadable): JsonOpened => ({ ok: false, unreadable })

function noJson(head: Uint8Array): Unreadable {
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
