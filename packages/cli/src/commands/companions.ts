/** Reads the files that go with the data: the mapping and the statement. */
import type { Companion } from '@police-data/checker'
import type { Problem } from '@police-data/model'
import { readTextFile } from '../text-file.ts'

export type Companions =
  | {
      readonly ok: true
      readonly mapping?: Companion | undefined
      readonly statement?: Companion | undefined
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface Named {
  readonly mapping?: string
  readonly statement?: string
}

/** Says what is wrong with both, not with the first. */
export async function companions(named: Named, cwd: string): Promise<Companions> {
  const read = async (path: string | undefined, what: string) =>
    path === undefined ? undefined : readTextFile(path, cwd, what)
  const mapping = await read(named.mapping, 'mapping')
  const statement = await read(named.statement, 'statement')
  const problems = [mapping, statement].flatMap((one) => (one === undefined || one.ok ? [] : [one.problem]))
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    mapping: mapping?.ok === true ? mapping : undefined,
    statement: statement?.ok === true ? statement : undefined,
  }
}
