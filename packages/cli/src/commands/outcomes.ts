/** Shows what became of each file, reports on stdout and Problems on stderr; as JSON, everything on stdout as one value. */
import type { Checked } from '@police-data/checker'
import type { Problem, Standard } from '@police-data/model'
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
  readonly several: boolean
  readonly quiet?: boolean
  readonly limit: number
}

export interface Outcomes {
  show(outcome: Checked, standard: Standard): Promise<void>
  /** Prints what was kept back, and gives the highest exit code. */
  end(): Promise<Exit>
}

export const showOutcomes = (io: Io, showing: Showing): Outcomes =>
  showing.format === 'json' ? asJson(io, showing) : asText(io, showing)

/** One file: its report. Several: an array, in the order of the files. */
function asJson(io: Io, { several }: Showing): Outcomes {
  const values: unknown[] = []
  let exit: Exit = EXIT.fine
  return {
    show: async (outcome) => {
      exit = highest(exit, exitOf(outcome))
      values.push(outcome.kind === 'report' ? outcome.report : { problems: problemsOf(outcome) })
    },
    end: async () => {
      await io.stdout(jsonText(several ? values : values[0]))
      return exit
    },
  }
}

/** Problems wait for the end; what is wrong with the mapping is wrong for every file and said once. */
function asText(io: Io, { quiet, limit }: Showing): Outcomes {
  const problems = new Map<string, Problem>()
  let exit: Exit = EXIT.fine
  let shown = 0
  return {
    show: async (outcome, standard) => {
      exit = highest(exit, exitOf(outcome))
      for (const one of problemsOf(outcome)) problems.set(JSON.stringify(one), one)
      if (outcome.kind !== 'report') return
      const page = { report: outcome.report, standard, width: pageWidth(io.columns), limit }
      const lines =
        quiet === true
          ? [verdictLine(outcome.report)]
          : [...(shown > 0 ? [[], []] : []), ...reportLines(page)]
      shown += 1
      await io.stdout(print(lines, io.color))
    },
    end: async () => {
      if (problems.size > 0) await io.stderr(print(problemLines([...problems.values()]), io.color && io.tty))
      return exit
    },
  }
}

function problemsOf(outcome: Checked): readonly Problem[] {
  if (outcome.kind === 'report') return []
  return outcome.kind === 'problems' ? outcome.problems : [outcome.problem]
}

function exitOf(outcome: Checked): Exit {
  if (outcome.kind === 'problems') return EXIT.problems
  if (outcome.kind === 'unreadable') return EXIT.unreadable
  return outcome.report.verdict === 'does-not-conform' ? EXIT.findings : EXIT.fine
}

const highest = (a: Exit, b: Exit): Exit => (a > b ? a : b)
