/** Opens the files of a dataset; a folder stands for the tables in it. */
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type OpenFile, openFile } from '@police-data/checker/node'
import type { Problem } from '@police-data/model'

export type OpenedFiles =
  | { readonly ok: true; readonly files: readonly OpenFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Says what is wrong with all of them, not with the first. */
export async function openFiles(named: readonly string[], cwd: string): Promise<OpenedFiles> {
  const files: OpenFile[] = []
  const problems: Problem[] = []
  for (const name of named) {
    const inside = await tablesIn(name, cwd)
    if (inside.length === 0) problems.push(emptyFolder(name))
    for (const path of inside) {
      const opened = await openFile(resolve(cwd, path), path)
      if (opened.ok) files.push(opened)
      else problems.push(opened.problem)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files }
}

const TABLE = /\.(csv|tsv|txt)(\.gz)?$/iu

/** In the order of their code points; of a file, itself. */
async function tablesIn(name: string, cwd: string): Promise<readonly string[]> {
  const found = await stat(resolve(cwd, name)).catch(() => null)
  if (found?.isDirectory() !== true) return [name]
  const inside = await readdir(resolve(cwd, name))
  return inside
    .filter((one) => TABLE.test(one))
    .sort()
    .map((one) => join(name, one))
}

const emptyFolder = (path: string): Problem => ({
  code: 'folder-empty',
  path,
  line: 0,
  column: 0,
  message: 'The folder holds no table.',
  hint: 'Tables are files whose names end in .csv, .tsv or .txt, also with .gz.',
})
