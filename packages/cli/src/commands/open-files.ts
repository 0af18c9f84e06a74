/** Opens the files of a dataset, however they are named; `-` is what comes in by the standard input. */
import type { DataFile } from '@police-data/checker'
import { openFile, spool } from '@police-data/checker/node'
import type { Problem } from '@police-data/model'
import { namedFiles } from '../inputs/named-files.ts'
import type { Io } from '../io.ts'

export type OpenedFiles =
  | { readonly ok: true; readonly files: readonly DataFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Says what is wrong with all of them, not with the first. */
export async function openFiles(
  named: readonly string[],
  { cwd, stdin }: Pick<Io, 'cwd' | 'stdin'>,
): Promise<OpenedFiles> {
  const files: DataFile[] = []
  const problems: Problem[] = []
  for (const [at, name] of named.entries()) {
    if (name === '-') {
      if (stdin === null || named.indexOf('-') < at) problems.push(noInput)
      else files.push(await spool(stdin(), '-'))
      continue
    }
    const inside = await namedFiles(name, cwd)
    if (!inside.ok) problems.push(...inside.problems)
    for (const { path, shown, notes = [] } of inside.ok ? inside.files : []) {
      const opened = await openFile(path, shown)
      if (opened.ok) files.push({ ...opened, notes })
      else problems.push(opened.problem)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files }
}

const noInput: Problem = {
  code: 'no-input',
  path: '-',
  line: 0,
  column: 0,
  message: 'There is nothing more to read from the standard input.',
  hint: 'Name - once, and send a file in: pds check - < file.csv',
}
