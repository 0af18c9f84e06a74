/** Checks the files of one dataset: gathers them, judges every rule, and returns a Report, or what stands in the way. */
import type { Report } from '@police-data/model'
import { makeReport } from '../report/report.ts'
import type { DatasetInput, Refused } from './dataset-input.ts'
import { gatherFiles } from './gather-files.ts'
import { judgeTables } from './judge-tables.ts'
import { sourceTests } from './source/index.ts'
import type { SourceContext } from './source/source-test.ts'

export interface CheckInput extends DatasetInput {
  readonly checkerVersion: string
}

export type Checked = { readonly kind: 'report'; readonly report: Report } | Refused

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function check(input: CheckInput): Promise<Checked> {
  const gathered = await gatherFiles(input)
  if (!gathered.ok) return gathered.refused
  const { context, sources, mapping } = gathered.gathered
  judgeTables(context)
  const report = makeReport(context, {
    checker: input.checkerVersion,
    notApplicable: lookAtSource(context),
    valuesShown: input.showValues === true,
    sources,
    mapping,
  })
  return { kind: 'report', report }
}

/** Runs the tests of the source, and returns the rules that had nothing to look at. */
function lookAtSource(context: SourceContext): Readonly<Record<string, string>> {
  const notApplicable: Record<string, string> = {}
  for (const rule of Object.values(context.standard.rules)) {
    if (rule.check.kind !== 'source') continue
    const nothing = sourceTests[rule.check.test](rule, context)
    if (nothing !== undefined) notApplicable[rule.id] = nothing.notApplicable
  }
  return notApplicable
}
