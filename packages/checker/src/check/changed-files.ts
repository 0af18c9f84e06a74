/** Files that somebody wrote to while they were read: what was found in them is true of no file. */
import type { DataFile, Refused } from './dataset-input.ts'

/** Reads; where a file changed meanwhile, or is gone, that is the answer, whatever was read or went wrong. */
export async function whileUnchanged<T>(
  files: readonly DataFile[],
  read: () => Promise<T>,
): Promise<{ readonly ok: true; readonly read: T } | { readonly ok: false; readonly refused: Refused }> {
  const outcome = await read().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  const refused = await changedFiles(files)
  if (refused !== undefined) return { ok: false, refused }
  if ('error' in outcome) throw outcome.error
  return { ok: true, read: outcome.value }
}

/** Undefined where all of them are as they were when they were opened. */
async function changedFiles(files: readonly DataFile[]): Promise<Refused | undefined> {
  const changed: DataFile[] = []
  for (const file of files) if ((await file.changed?.()) === true) changed.push(file)
  if (changed.length === 0) return undefined
  const problems = changed.map(({ path }) => ({
    code: 'file-changed',
    path,
    line: 0,
    column: 0,
    message: 'The file changed while it was read, so nothing can be said of it.',
    hint: 'Wait until whatever writes it is done, or check a copy.',
  }))
  return { kind: 'unreadable', problems }
}
