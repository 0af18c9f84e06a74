/** `pds check --fix`: puts words into the mapping that the report is certain of, and shows each line. */
import { type Companion, fixMapping, hiddenFixes, wordFixes } from '@police-data/checker'
import { type Problem, plural, type Report } from '@police-data/model'
import { EXIT, type Exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { ink, type Line, print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { writeWhole } from '../whole-file.ts'

export const nothingToFix: Problem = {
  code: 'fix-without-mapping',
  path: '--fix',
  line: 0,
  column: 0,
  message: 'Only a mapping can be mended, and none is given.',
  hint: 'Give it with --mapping; values in the file itself are the agency’s to change.',
}

/** What it did goes to stderr, so that a report on stdout stays a report. */
export async function fixNamed(mapping: Companion, report: Report, io: Io): Promise<Exit> {
  const say = (lines: readonly Line[]) => io.stderr(print(lines, io.color && io.tty))
  const { text, made, lines } = fixMapping(mapping, wordFixes(report))
  const hidden = hiddenLines(report)
  if (made.length === 0) {
    await say([[`No word is certain enough to be put into ${mapping.path}.`], ...hidden])
    return EXIT.fine
  }
  const digits = String(lines.at(-1)?.line ?? 0).length
  await say([
    [ink(mapping.path, 'bold')],
    ...lines.map(
      ({ line, text: now, added }): Line => [
        `${String(line).padStart(digits)} ${added ? '+' : '~'} `,
        ink(now, 'green'),
      ],
    ),
  ])
  const problem = await writeWhole(mapping.path, text, { cwd: io.cwd, what: 'mapping' })
  if (problem !== undefined) {
    await say(problemLines([problem]))
    return EXIT.problems
  }
  const removes = made.reduce((sum, one) => sum + one.removes, 0)
  await say([
    [
      `${plural(made.length, 'word')} put into ${mapping.path}, which ${made.length === 1 ? 'removes' : 'remove'} ${plural(removes, 'finding')}. Check again to see what is left.`,
    ],
    ...hidden,
  ])
  return EXIT.fine
}

/** Nobody should look for words that were left out for the sake of privacy. */
function hiddenLines(report: Report): readonly Line[] {
  const hidden = hiddenFixes(report)
  if (hidden === 0) return []
  const words = hidden === 1 ? '1 more word is' : `${hidden} more words are`
  return [[`${words} certain, but hidden in the report: --fix --show-values puts in what is hidden as well.`]]
}
