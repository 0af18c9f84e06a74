/** Changes the files of a spec in memory, for tests of one fault at a time. */
import { compile, type TextFile } from '@police-data/compiler'
import { toySpec } from './spec-files.ts'

export type Edit = (files: readonly TextFile[]) => readonly TextFile[]

/** Puts `to` in the place of the first `from`, which must be there. */
export const replace =
  (path: string, from: string, to: string): Edit =>
  (files) => {
    if (files.find((file) => file.path === path)?.text.includes(from) !== true)
      throw new Error(`${path} does not hold ${from}`)
    return files.map((file) =>
      file.path === path ? { path, text: file.text.replace(from, () => to) } : file,
    )
  }

export const add =
  (path: string, text: string): Edit =>
  (files) => [...files, { path, text }]

export const remove =
  (path: string): Edit =>
  (files) =>
    files.filter((file) => file.path !== path)

export const rename =
  (from: string, to: string): Edit =>
  (files) =>
    files.map((file) => (file.path === from ? { ...file, path: to } : file))

/** What the compiler says of the toy standard with these edits: `path:line:column code message`. */
export async function problemsAfter(...edits: readonly Edit[]): Promise<readonly string[]> {
  const compiled = await compile(edits.reduce((files, edit) => edit(files), await toySpec()))
  return compiled.ok
    ? []
    : compiled.problems.map((one) => `${one.path}:${one.line}:${one.column} ${one.code} ${one.message}`)
}
