/** Which files are tables, by how their names end. */
import { TABLE_ENDINGS } from '@police-data/checker'

const TABLE = new RegExp(`\\.(?:${TABLE_ENDINGS.join('|')})(?:\\.gz)?$`, 'iu')

export const isTableName = (name: string): boolean => TABLE.test(name)

/** For hints. */
export const endingsInWords = `${TABLE_ENDINGS.map((one) => `.${one}`).join(', ')}, also with .gz`
