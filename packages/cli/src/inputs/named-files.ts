/** What a name on the command line stands for: a file, the tables of a folder, of a data package, or of a pattern. */
import { type Stats, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { inDataPackage } from './data-package.ts'
import { inFolder } from './folder.ts'
import type { NamedFiles } from './named-file.ts'
import { isPattern, matching } from './pattern.ts'

/** Null where nothing can be known of it. It is asked at once: to have another thread of Node ask takes longer. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

export async function namedFiles(name: string, cwd: string): Promise<NamedFiles> {
  const found = statOf(resolve(cwd, name))
  if (found?.isDirectory() === true) return inFolder(name, cwd)
  if (found === null && isPattern(name)) return matching(name, cwd)
  if (basename(name).toLowerCase() === 'datapackage.json') return inDataPackage(name, cwd)
  return { ok: true, files: [{ shown: name, path: resolve(cwd, name) }] }
}
