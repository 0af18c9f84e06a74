/** Runs `pds` in a folder that holds the given files, and nothing is left of it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from '@police-data/cli'
import type { Report, RuleResult } from '@police-data/model'
import { runCommand, type Said } from '../transcripts/session.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Ran extends Said {
  /** Where the command printed a report as JSON. */
  readonly report: Report
  readonly damages: readonly Damaged[]
}

export interface Damaged {
  readonly what: string
  readonly count: number
  readonly row: number
  readonly line?: number | undefined
  readonly column?: string | undefined
}

/** `prepare` may do to the folder what writing files cannot. */
export async function pdsIn(
  files: Files,
  command: string,
  changes: Partial<Io> = {},
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'pds-test-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    await prepare(folder)
    const said = await runCommand(`pds ${command}`, 'toy', { cwd: folder, ...changes })
    return {
      ...said,
      get report() {
        return JSON.parse(said.stdout) as Report
      },
      get damages() {
        return damagesOf(JSON.parse(said.stdout) as Report)
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What `damaged-records` found: the words, how often, and where first. */
const damagesOf = (report: Report): readonly Damaged[] =>
  ruleOf(report, 'damaged-records').groups.map(({ value = '', count, samples: [first] }) => ({
    what: value,
    count,
    row: first?.row ?? 0,
    line: first?.line,
    column: first?.name,
  }))

export function ruleOf({ rules }: Report, id: string): RuleResult {
  const rule = rules.find((one) => one.rule === id)
  if (rule === undefined) throw new Error(`The report has no rule ${id}`)
  return rule
}

/** Of every rule that failed: how often, and on which values. */
export const findingsOf = ({ rules }: Report): Record<string, unknown> =>
  Object.fromEntries(
    rules
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ rule, count, groups }) => [
        rule,
        { count, values: groups.map((one) => [one.value, one.count]) },
      ]),
  )
