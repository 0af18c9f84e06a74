/** Maps files into memory, as many records at a time as a test wants. */
import { type Mapped, mapFiles, type Shelf, TABLE_FORMATS, type TableFormat } from '@police-data/checker'
import type { Standard } from '@police-data/model'
import { file } from './checking.ts'

export interface MappedTables {
  readonly mapped: Mapped
  /** The bytes of each table. */
  readonly tables: Readonly<Record<string, Uint8Array>>
}

export interface TextFile {
  readonly name: string
  readonly text: string | Uint8Array
}

export async function mapTexts(
  standard: Standard,
  mapping: string,
  files: readonly TextFile[],
  {
    most,
    form = 'csv',
    shelf = memoryShelf(),
  }: { readonly most?: number; readonly form?: TableFormat['id']; readonly shelf?: Shelf } = {},
): Promise<MappedTables> {
  const format = TABLE_FORMATS.find(({ id }) => id === form)
  if (format === undefined) throw new Error(form)
  const chunks = new Map<string, Uint8Array[]>()
  const mapped = await mapFiles({
    standard,
    mapping: { path: 'mapping.yaml', text: mapping },
    files: files.map(({ name, text }) =>
      file(name, typeof text === 'string' ? new TextEncoder().encode(text) : text),
    ),
    open: async (table, fields) => {
      const encoder = format.encoder(fields)
      const mine = [encoder.head()]
      chunks.set(table.id, mine)
      return {
        write: async (rows) => void mine.push(encoder.rows(rows)),
        close: async () => void mine.push(encoder.tail()),
      }
    },
    shelf,
    ...(most === undefined ? {} : { most }),
  })
  return { mapped, tables: Object.fromEntries([...chunks].map(([id, some]) => [id, Buffer.concat(some)])) }
}

export const textsOf = ({ tables }: MappedTables): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tables).map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]))

export function memoryShelf(): Shelf {
  const lines = new Map<string, string[]>()
  return {
    put: async (name, some) => {
      lines.set(name, [...(lines.get(name) ?? []), ...some])
    },
    take: async function* (name) {
      yield* lines.get(name) ?? []
    },
  }
}
