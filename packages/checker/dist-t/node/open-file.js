/** Opens a file of the disk as a ByteSource, or says in a Problem why it cannot. */
import { access, constants, createReadStream, stat } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { fileHash } from './hash-file.js'
import { chunksOf, openBytes } from './open-bytes.js'
import { spool } from './spool.js'

/** Of a file that is written to, or that another stands in the place of. */
const CHANGES = ['size', 'mtimeMs', 'ino']
const statOf = promisify(stat)
/** `shown` is the path as the user wrote it. */
export async function openFile(path, shown = path) {
  const found = await statOf(path).catch((error) => error)
  if (found instanceof Error) return refuse(shown, found)
  if (found.isDirectory()) {
    return no(shown, 'file-is-directory', 'This is a folder, not a file.', 'Name the file inside it.')
  }
  const denied = await promisify(access)(path, constants.R_OK).catch((error) => error)
  if (denied instanceof Error) return refuse(shown, denied)
  // A pipe gives its bytes once, and from no other place.
  if (!found.isFile()) return { ok: true, ...(await spool(createReadStream(path), shown)) }
  const { fill, now } = openBytes(path)
  const hash = fileHash(path, found.size, now)
  return {
    ok: true,
    path: shown,
    source: {
      name: basename(path),
      size: found.size,
      open: () => chunksOf(fill),
      slice: async (start, end) => {
        const bytes = new Uint8Array(end - start)
        return bytes.subarray(0, await fill(bytes, start))
      },
      fill,
      now: hash.now,
      file: path,
    },
    sha256: hash.whole,
    changed: async () => {
      const now = await statOf(path).catch(() => null)
      return now === null || CHANGES.some((one) => now[one] !== found[one])
    },
  }
}
function refuse(path, { code, message }) {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return no(
      path,
      'file-missing',
      'There is no such file.',
      'Look at the spelling, and at the folder you are in.',
    )
  if (code === 'EACCES' || code === 'EPERM')
    return no(
      path,
      'file-denied',
      'This file may not be read.',
      'Close it where it is open, or ask who owns it.',
    )
  return no(path, 'file-unopened', `This file cannot be opened: ${message}.`)
}
const no = (path, code, message, hint) => ({
  ok: false,
  problem: { code, path, line: 0, column: 0, message, hint },
})
//# sourceMappingURL=open-file.js.map
