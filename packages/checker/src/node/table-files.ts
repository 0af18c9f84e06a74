/** Tables as files of a folder, all of them or none: they get their names when the last is whole. */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Field, Table } from '@police-data/model'
import type { TableSink } from '../write/map-files.ts'
import type { TableFormat } from '../write/table-format.ts'

export interface TableFiles {
  /** The names of the files, in the order in which they were opened. */
  readonly names: readonly string[]
  open(table: Table, fields: readonly Field[]): Promise<TableSink>
  /** Gives the files their names; those that were there are replaced. */
  finish(): Promise<void>
  /** Leaves the folder as it was. */
  abandon(): Promise<void>
}

/** The folder is made where it is missing. Rejects where it cannot be written to. */
export async function tableFiles(folder: string, format: TableFormat): Promise<TableFiles> {
  const made = await mkdir(folder, { recursive: true })
  const names: string[] = []
  const handles: FileHandle[] = []
  const part = (name: string): string => join(folder, `${name}.${process.pid}.part`)
  return {
    names,
    open: async (table, fields) => {
      const name = `${table.id}.${format.id}`
      names.push(name)
      const handle = await open(part(name), 'w')
      handles.push(handle)
      const encoder = format.encoder(fields)
      await handle.writeFile(encoder.head())
      return {
        write: async (rows) => {
          await handle.writeFile(encoder.rows(rows))
        },
        close: async () => {
          await handle.writeFile(encoder.tail())
          await handle.sync()
          await handle.close()
        },
      }
    },
    finish: async () => {
      for (const name of names) await rename(part(name), join(folder, name))
    },
    abandon: async () => {
      for (const handle of handles) await handle.close().catch(() => {})
      for (const name of names) await rm(part(name), { force: true })
      if (made !== undefined) await rm(made, { recursive: true, force: true })
    },
  }
}
