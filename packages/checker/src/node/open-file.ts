/** Opens a file of the disk as a ByteSource, or says in a Problem why it cannot. */
import { accessSync, constants, createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Problem } from '@police-data/model'
import type { ByteSource } from '../scan/source.ts'
import { fileHash } from './hash-file.ts'
import { chunksOf, openBytes } from './open-bytes.ts'
import { spool } from './spool.ts'

export interface OpenFile {
  /** As the user wrote it. */
  readonly path: string
  readonly source: ByteSource
  /** Of the stored bytes, in hexadecimal; worked out once. */
  sha256(): Promise<string>
  /** Whether it was written to since it was opened. */
  changed?(): Promise<boolean>
}

/** Of a file that is written to, or that another stands in the place of. */
const CHANGES = ['size', 'mtimeMs', 'ino'] as const

export type Opening = ({ readonly ok: true } & OpenFile) | { readonly ok: false; readonly problem: Problem }

/** What the disk answers, or why it does not. It is asked at once: to have another thread of Node ask takes longer. */
function asked<T>(ask: () => T): T | NodeJS.ErrnoException {
  try {
    return ask()
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

/** `shown` is the path as the user wrote it. */
export async function openFile(path: string, shown = path): Promise<Opening> {
  const found = asked(() => statSync(path))
  if (found instanceof Error) return refuse(shown, found)
  if (found.isDirectory()) {
    return no(shown, 'file-is-directory', 'This is a folder, not a file.', 'Name the file inside it.')
  }
  const denied = asked(() => accessSync(path, constants.R_OK))
  if (denied instanceof Error) return refuse(shown, denied)
  // A pipe gives its bytes once, and from no other place.
  if (!found.isFile()) return { ok: true, ...(await spool(createReadStream(path), shown)) }
  const bytes = openBytes(path)
  const { fill, now } = bytes
  const hash = fileHash(path, found.size, now)
  return {
    ok: true,
    path: shown,
    source: {
      name: basename(path),
      size: found.size,
      open: () => chunksOf(bytes),
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
      const now = asked(() => statSync(path))
      return now instanceof Error || CHANGES.some((one) => now[one] !== found[one])
    },
  }
}

function refuse(path: string, { code, message }: NodeJS.ErrnoException): Opening {
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

const no = (path: string, code: string, message: string, hint?: string): Opening => ({
  ok: false,
  problem: { code, path, line: 0, column: 0, message, hint },
})
