/** Which files are tables, by how their names end. */
import { TABLE_ENDINGS } from '@police-data/checker'

const TABLE = new RegExp(`\\.(?:${TABLE_ENDINGS.join('|')})(?:\\.gz)?$`, 'iu')

export interface Form {
  /** The name without its ending. */
  readonly stem: string
  /** The smaller, the sooner it is read where a table stands in several forms. */
  readonly rank: number
}

/** Of the name of a table. */
export function formOf(name: string): Form {
  const ending = TABLE.exec(name)?.[0] ?? ''
  const [form = '', gz] = ending.slice(1).toLowerCase().split('.')
  const rank = 2 * TABLE_ENDINGS.indexOf(form) + (gz === undefined ? 0 : 1)
  return { stem: name.slice(0, name.length - ending.length), rank }
}

export const isTableName = (name: string): boolean => TABLE.test(name)

/** For hints. */
export const endingsInWords = `${TABLE_ENDINGS.map((one) => `.${one}`).join(', ')}, also with .gz`
