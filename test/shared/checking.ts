/** Checks text as if it were a file, against any standard. */
import { type Checked, check, type DataFile } from '@police-data/checker'
import type { Report, Standard } from '@police-data/model'

export interface CheckedText {
  readonly standard: Standard
  readonly text: string | Uint8Array
  /** YAML, as its author wrote it. */
  readonly mapping?: string | undefined
  readonly statement?: string | undefined
  readonly table?: string | undefined
  readonly name?: string | undefined
  readonly showValues?: boolean | undefined
}

export function checkText({
  standard,
  text,
  mapping,
  statement,
  table,
  name = 'records.csv',
  showValues,
}: CheckedText): Promise<Checked> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return check({
    standard,
    table,
    showValues,
    checkerVersion: 'test',
    files: [file(name, bytes)],
    mapping: mapping === undefined ? undefined : { path: 'mapping.yaml', text: mapping },
    statement: statement === undefined ? undefined : { path: 'statement.yaml', text: statement },
  })
}

/** Bytes as if they were a file of the disk. */
export const file = (name: string, bytes: Uint8Array): DataFile => ({
  path: name,
  source: {
    name,
    size: bytes.length,
    open: async function* () {
      yield bytes
    },
  },
})

/** Throws where there is no report. */
export async function reportOn(input: CheckedText): Promise<Report> {
  const checked = await checkText(input)
  if (checked.kind === 'report') return checked.report
  throw new Error(JSON.stringify(checked, null, 2))
}

export async function problemsOn(input: CheckedText): Promise<readonly string[]> {
  const checked = await checkText(input)
  if (checked.kind === 'report') return []
  return checked.problems.map(({ line, column, code, message, hint }) =>
    `${line}:${column} ${code} ${message} ${hint ?? ''}`.trim(),
  )
}
