import { sizeWords } from './limits.js'
export function empty(rows) {
  if (rows === 'skipped') {
    return {
      kind: 'empty',
      message: 'The file has no row behind the rows to skip.',
      hint: 'Skip fewer rows: the header is the first row read.',
    }
  }
  return {
    kind: 'empty',
    message: rows === 'no-bytes' ? 'The file is empty.' : 'The file holds nothing but blank lines.',
    hint: 'Export or download it again; a table has at least a line with its column names.',
  }
}
export function disguised({ is, hint }) {
  return { kind: 'disguised', message: `This is ${is}, not a CSV table.`, hint, byte: 0 }
}
export function damaged({ compressedByte }) {
  return {
    kind: 'damaged',
    message: 'The gzip file is damaged or cut off before anything could be read from it.',
    hint: 'Download or compress it again.',
    byte: compressedByte,
  }
}
export function lineTooLong(byte, limit) {
  return {
    kind: 'line-too-long',
    message: `The first line is longer than ${sizeWords(limit)}, so this does not look like a CSV table.`,
    hint: 'Look at the start of the file in a text editor. If the line is right, raise the limit: --max record=SIZE.',
    byte,
  }
}
export function tooManyColumns(byte, limit) {
  return {
    kind: 'too-many-columns',
    message: `The header has more than ${limit} columns.`,
    hint: 'Check the delimiter. If the columns are right, raise the limit: --max columns=N.',
    byte,
  }
}
//# sourceMappingURL=unreadable.js.map
