/** What a name on the command line stands for: a file, the tables of a folder, of a data package, or of a pattern. */
import { stat } from 'node:fs'
import { basename, resolve } from 'node:path'
import { promisify } from 'node:util'
import { inDataPackage } from './data-package.ts'
import { inFolder } from './folder.ts'
import type { NamedFiles } from './named-file.ts'
import { isPattern, matching } from './pattern.ts'

export async function namedFiles(name: string, cwd: string): Promise<NamedFiles> {
  const found = await promisify(stat)(resolve(cwd, name)).catch(() => null)
  if (found?.isDirectory() === true) return inFolder(name, cwd)
  if (found === null && isPattern(name)) return matching(name, cwd)
  if (basename(name).toLowerCase() === 'datapackage.json') return inDataPackage(name, cwd)
  return { ok: true, files: [{ shown: name, path: resolve(cwd, name) }] }
}
