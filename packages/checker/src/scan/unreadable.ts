/** Bytes that are no table: what was found instead, and what to do. */
import type { Disguise } from './disguise.ts'
import type { GzipDamage } from './gzip.ts'
import { sizeWords } from './limits.ts'

export interface Unreadable {
  readonly kind: 'empty' | 'disguised' | 'damaged' | 'line-too-long' | 'too-many-columns'
  readonly message: string
  readonly hint: string
  /** Where in the file the cause stands, if at one place. */
  readonly byte?: number
}

export function empty(rows: 'no-bytes' | 'blank' | 'skipped'): Unreadable {
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

export function disguised({ is, hint }: Disguise): Unreadable {
  return { kind: 'disguised', message: `This is ${is}, not a CSV table.`, hint, byte: 0 }
}

export function damaged({ compressedByte }: GzipDamage): Unreadable {
  return {
    kind: 'damaged',
    message: 'The gzip file is damaged or cut off before anything could be read from it.',
    hint: 'Download or compress it again.',
    byte: compressedByte,
  }
}

export function lineTooLong(byte: number, limit: number): Unreadable {
  return {
    kind: 'line-too-long',
    message: `The first line is longer than ${sizeWords(limit)}, so this does not look like a CSV table.`,
    hint: 'Look at the start of the file in a text editor. If the line is right, raise the limit: --max record=SIZE.',
    byte,
  }
}

export function tooManyColumns(byte: number, limit: number): Unreadable {
  return {
    kind: 'too-many-columns',
    message: `The header has more than ${limit} columns.`,
    hint: 'Check the delimiter. If the columns are right, raise the limit: --max columns=N.',
    byte,
  }
}
