/** The tables of a folder, in the order of their code points. */
import { open, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type NamedFile, type NamedFiles, refused } from './named-file.ts'
import { endingsInWords, isTableName } from './table-names.ts'
import { withoutTwins } from './twins.ts'

export async function inFolder(name: string, cwd: string): Promise<NamedFiles> {
  const files: NamedFile[] = []
  for (const one of (await readdir(resolve(cwd, name))).sort()) {
    const path = resolve(cwd, name, one)
    if (isTableName(one) && !(await isOtherJson(one, path))) files.push({ shown: join(name, one), path })
  }
  return files.length > 0
    ? { ok: true, files: withoutTwins(files) }
    : refused(
        name,
        'folder-empty',
        'The folder holds no table.',
        `Tables are files whose names end in ${endingsInWords}.`,
      )
}

/** Reports, descriptors and schemas are JSON too: of a folder's .json files, only those that begin with a list are tables. */
async function isOtherJson(name: string, path: string): Promise<boolean> {
  if (!/\.json$/iu.test(name)) return false
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(1024), 0, 1024, 0)
    return !new TextDecoder().decode(buffer.subarray(0, bytesRead)).trimStart().startsWith('[')
  } finally {
    await file.close()
  }
}
