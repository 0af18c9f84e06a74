/** Shows what became of a check: the report on stdout, Problems on stderr; as JSON, either on stdout; reports also to files. */
import type { Checked } from '@police-data/checker'
import type { Level, Problem, Standard } from '@police-data/model'
import { EXIT, type Exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { jsonText } from '../json.ts'
import type { ReportFile } from '../report-file.ts'
import { verdictLine } from '../text/headline.ts'
import { print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { reportLines } from '../text/report.ts'
import { pageWidth, WIDEST } from '../text/wrap.ts'
import { writeWhole } from '../whole-file.ts'
import type { Format } from './context.ts'

export interface Showing {
  readonly format: Format
  readonly quiet?: boolean
  readonly limit: number
  readonly level?: Level
  readonly report?: readonly ReportFile[]
}

export async function showOutcome(
  outcome: Checked,
  standard: Standard,
  showing: Showing,
  io: Io,
): Promise<Exit> {
  const { format, quiet, report: files = [] } = showing
  if (outcome.kind !== 'report') {
    if (format === 'json') await io.stdout(jsonText({ problems: outcome.problems }))
    else await io.stderr(print(problemLines(outcome.problems), io.color && io.tty))
    return exitOf(outcome)
  }
  const { report } = outcome
  const textOf = (width: number, color: boolean): string =>
    print(reportLines({ ...showing, report, standard, width }), color)
  if (format === 'json') await io.stdout(jsonText(report))
  else if (quiet === true) await io.stdout(print([verdictLine(report)], io.color))
  else await io.stdout(textOf(pageWidth(io.columns), io.color))

  const unwritten: Problem[] = []
  for (const { format: kind, path } of files) {
    const text = kind === 'json' ? jsonText(report) : textOf(WIDEST, false)
    const problem = await writeWhole(path, text, { cwd: io.cwd, what: 'report' })
    if (problem !== undefined) unwritten.push(problem)
  }
  if (unwritten.length === 0) return exitOf(outcome)
  await io.stderr(print(problemLines(unwritten), io.color && io.tty))
  return EXIT.problems
}

function exitOf(outcome: Checked): Exit {
  if (outcome.kind === 'problems') return EXIT.problems
  if (outcome.kind === 'unreadable') return EXIT.unreadable
  return outcome.report.verdict === 'does-not-conform' ? EXIT.findings : EXIT.fine
}
