/** Shows what became of a check: the report on stdout, Problems on stderr; as JSON, either on stdout. */
import type { Checked } from '@police-data/checker'
import type { Level, Standard } from '@police-data/model'
import { EXIT, type Exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { jsonText } from '../json.ts'
import { verdictLine } from '../text/headline.ts'
import { print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { reportLines } from '../text/report.ts'
import { pageWidth } from '../text/wrap.ts'
import type { Format } from './context.ts'

export interface Showing {
  readonly format: Format
  readonly quiet?: boolean
  readonly limit: number
  readonly level?: Level
}

export async function showOutcome(
  outcome: Checked,
  standard: Standard,
  { format, quiet, limit, level }: Showing,
  io: Io,
): Promise<Exit> {
  if (format === 'json') {
    await io.stdout(jsonText(outcome.kind === 'report' ? outcome.report : { problems: outcome.problems }))
  } else if (outcome.kind === 'report') {
    const page = { report: outcome.report, standard, width: pageWidth(io.columns), limit, level }
    const lines = quiet === true ? [verdictLine(outcome.report)] : reportLines(page)
    await io.stdout(print(lines, io.color))
  } else {
    await io.stderr(print(problemLines(outcome.problems), io.color && io.tty))
  }
  return exitOf(outcome)
}

function exitOf(outcome: Checked): Exit {
  if (outcome.kind === 'problems') return EXIT.problems
  if (outcome.kind === 'unreadable') return EXIT.unreadable
  return outcome.report.verdict === 'does-not-conform' ? EXIT.findings : EXIT.fine
}
