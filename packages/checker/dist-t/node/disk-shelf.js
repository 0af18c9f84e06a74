/** A shelf in a folder of the system for temporary files, which only its owner may read. */
import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
/** Nothing is written before something is put on it. */
export function diskShelf() {
  let folder
  const put = new Set()
  const fileOf = async (name) => {
    folder ??= mkdtemp(join(tmpdir(), 'pds-'))
    return join(await folder, name.replaceAll(/[^a-z0-9]/giu, '-'))
  }
  return {
    put: async (name, lines) => {
      if (lines.length === 0) return
      put.add(name)
      await appendFile(await fileOf(name), `${lines.join('\n')}\n`, { mode: 0o600 })
    },
    take: async function* (name) {
      if (!put.has(name)) return
      yield* createInterface({
        input: createReadStream(await fileOf(name)),
        crlfDelay: Number.POSITIVE_INFINITY,
      })
    },
    clear: async () => {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true })
    },
  }
}
//# sourceMappingURL=disk-shelf.js.map
