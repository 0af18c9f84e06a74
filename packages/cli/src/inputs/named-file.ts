/** The files that one name on the command line stands for, or why it stands for none. */
import type { Problem } from '@police-data/model'

export interface NamedFile {
  /** As it is told to the user. */
  readonly shown: string
  readonly path: string
  /** What is to be told of it, beside what its bytes say. */
  readonly notes?: readonly string[]
}

export type NamedFiles =
  | { readonly ok: true; readonly files: readonly NamedFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const refused = (path: string, code: string, message: string, hint: string): NamedFiles => ({
  ok: false,
  problems: [{ code, path, line: 0, column: 0, message, hint }],
})
