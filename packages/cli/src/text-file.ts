/** Reads a small text file that the user named: a mapping, a statement, a standard. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '@police-data/model'

export type TextFile =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly problem: Problem }

/** A wrong file given by mistake may be of any size, and is not read. */
const MAX_BYTES = 64 * 1024 * 1024

export async function readTextFile(
  path: string,
  cwd: string,
  what: string,
  most = MAX_BYTES,
): Promise<TextFile> {
  const refuse = (code: string, message: string, hint?: string): TextFile => ({
    ok: false,
    problem: { code, path, line: 0, column: 0, message, ...(hint === undefined ? {} : { hint }) },
  })
  try {
    const place = resolve(cwd, path)
    const found = await stat(place)
    if (found.isDirectory()) return refuse('directory', `This is a folder; the ${what} is a file.`)
    if (found.size > most) return refuse('too-large', `This file is too large for a ${what}.`)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(place))
    return { ok: true, path, text }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse('missing-file', `There is no such file for the ${what}.`)
    if (code === 'EACCES' || code === 'EPERM')
      return refuse('unreadable-file', `The ${what} may not be read by this user.`)
    if (error instanceof TypeError)
      return refuse('not-utf-8', `The ${what} is not UTF-8 text.`, 'Save it as UTF-8.')
    throw error
  }
}
