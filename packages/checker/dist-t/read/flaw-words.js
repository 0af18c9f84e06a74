/** The scanner's flaws in words a records clerk can act on; those that are only worth knowing are notes. */
import { plural } from '@police-data/model'
import { sizeWords } from '../scan/index.js'

const DAMAGE = {
  'quote-in-cell': 'A quotation mark stands inside a cell; it was kept as it is',
  'text-after-quote': 'Text follows a closing quotation mark; the cell was kept as it stands',
  'backslash-escape': 'A quotation mark is escaped with a backslash instead of being doubled',
  'unterminated-quote': 'A quotation mark is opened and never closed; the cell was ended with its line',
  'short-record': 'The record has fewer cells than the header',
  'long-record': 'The record has more cells than the header',
  'carriage-return-in-cell': 'A stray line mark (CR) stands inside a cell',
  'nul-in-cell': 'An unprintable character (NUL) stands in a cell',
  'field-too-long': ({ fieldBytes }) =>
    `A cell is longer than ${sizeWords(fieldBytes)}; it was kept. Another limit: --max cell=SIZE`,
  'record-too-long': ({ recordBytes }) =>
    `The record is longer than ${sizeWords(recordBytes)} and was not read. Another limit: --max record=SIZE`,
  'too-many-columns': ({ columns }) =>
    `The record has more than ${columns} cells; the rest was not read. Another limit: --max columns=N`,
  'duplicate-header': 'Two columns have the same name',
  'empty-header': 'A column has no name',
  undecodable: 'Bytes that are no character in the encoding of the file',
  'replacement-character': 'A character was lost before the file was written (it shows as �)',
  'mixed-encoding': 'The file mixes two encodings',
  'gzip-truncated': 'The compressed file ends before its data does; what came before was read',
  'gzip-damaged': 'The compressed file is damaged; what came before was read',
  'gzip-trailing-junk': 'Something follows the compressed data and was not read',
  'gzip-limit': ({ inflatedBytes, inflatedRatio }) =>
    `The compressed file grows beyond ${sizeWords(inflatedBytes)} or ${inflatedRatio} times; what came before was read. Other limits: --max inflated=SIZE, --max ratio=N`,
}
/** What happened to a record, in a sentence without its number; undefined where nobody has to act. */
export function damageWords(kind, limits) {
  const words = DAMAGE[kind]
  return typeof words === 'function' ? words(limits) : words
}
const wasOrWere = (count) => (count === 1 ? 'was' : 'were')
const hasOrHave = (count) => (count === 1 ? 'has' : 'have')
/** Of rows above what may be the header. */
export const titleWords = (rows) =>
  `The first ${plural(rows, 'row')} ${rows === 1 ? 'looks like a title' : 'look like titles'} above the header; --skip ${rows} passes over ${rows === 1 ? 'it' : 'them'}.`
/** Worth a line in the report, and nobody has to act. */
export const NOTE = {
  'blank-line': (count) => `${plural(count, 'blank line')} between records ${wasOrWere(count)} passed over.`,
  'trailing-blank-line': (count) =>
    `${plural(count, 'blank line')} at the end ${wasOrWere(count)} passed over.`,
  'trailing-blank-record': (count) =>
    `${plural(count, 'record')} at the end ${hasOrHave(count)} nothing in any cell.`,
  'blank-record': (count) => `${plural(count, 'record')} ${hasOrHave(count)} nothing in any cell.`,
  'trailing-delimiter': (count) =>
    `${plural(count, 'line')} ${count === 1 ? 'ends' : 'end'} with one delimiter too many.`,
  'mixed-newlines': () => 'The lines end in more than one way.',
}
//# sourceMappingURL=flaw-words.js.map
