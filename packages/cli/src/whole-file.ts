/** Files that are written whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '@police-data/model'

/** The path is at fault; a full disk is not the user’s. */
const UNFIT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS'])

/** A reader never sees a half of it; where it cannot be written there is a Problem. Throws where the disk fails. */
export async function writeWhole(
  path: string,
  text: string,
  { cwd, what }: { readonly cwd: string; readonly what: string },
): Promise<Problem | undefined> {
  const target = resolve(cwd, path)
  const beside = `${target}.${process.pid}.part`
  try {
    // Nobody does anything meanwhile, and to wait for it takes longer.
    writeFileSync(beside, text)
    renameSync(beside, target)
    return undefined
  } catch (error) {
    rmSync(beside, { force: true })
    if (!isUnfit(error)) throw error
    return {
      code: `${what}-unwritten`,
      path,
      line: 0,
      column: 0,
      message: `The ${what} cannot be written there.`,
      hint: 'Name a file in a folder that is there and may be written to.',
    }
  }
}

export const isUnfit = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && UNFIT.has(String(error.code))
