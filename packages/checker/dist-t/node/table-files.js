/** Tables as files of a folder, all of them or none: they get their names when the last is whole. */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
/** The folder is made where it is missing. Rejects where it cannot be written to. */
export async function tableFiles(folder, format) {
  const made = await mkdir(folder, { recursive: true })
  const names = []
  const handles = []
  const part = (name) => join(folder, `${name}.${process.pid}.part`)
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
//# sourceMappingURL=table-files.js.map
