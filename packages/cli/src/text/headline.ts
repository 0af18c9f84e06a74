/** The verdict, then what was checked against what. */
import { plural, type Report, type SourceResult } from '@police-data/model'
import { limitsWords } from '../limits.ts'
import { align, type Cell } from './align.ts'
import { LEVEL_WORDS, LEVELS } from './level-words.ts'
import { type Inked, ink, type Line } from './line.ts'
import { noteLines } from './notes.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { sharedFolder, withoutFolder } from './short-paths.ts'

/** One line: the verdict and the file. */
export const verdictLine = (report: Report): Line => [
  verdictOf(report),
  '   ',
  namesOf(report.sources.map(({ path }) => path)),
]

/** Files of one folder are called by it. */
function namesOf(paths: readonly string[]): string {
  const folder = sharedFolder(paths)
  return folder === '' ? paths.join(', ') : `${folder} (${plural(paths.length, 'file')})`
}

export function headlineLines({ report, standard, width, brevity }: Page): readonly Line[] {
  const { fields, filled, answered } = report.required
  const { mapping } = report
  const short = withoutFolder(report, sharedFolder(report.sources.map(({ path }) => path)))
  return [
    verdictLine(report),
    [`${standard.title} ${report.standard.version}`],
    ...(mapping === undefined ? [] : [[`mapping ${mapping.path} (${mapping.agency})`]]),
    ...sourcesLines(short.sources, brevity),
    [`${count(filled)} of ${plural(fields, 'required field')} filled, ${count(answered)} answered`],
    ...noteLines(report.sources, width),
    ...(report.valuesShown === true ? [SHOWN] : []),
    ...(report.limits === undefined ? [] : [limitsLine(report.limits)]),
    ...totalsLines(report, width),
  ]
}

const limitsLine = (limits: NonNullable<Report['limits']>): Line => [
  ink('note', 'dim'),
  `  Read within limits that were set: ${limitsWords(limits)}.`,
]

const SHOWN: Line = [
  ink('note', 'dim'),
  '  Values are shown that a report hides by default; pass it on with care.',
]

function verdictOf({ verdict, required }: Report): Inked {
  switch (verdict) {
    case 'conforms':
      return ink('CONFORMS', 'green', 'bold')
    case 'does-not-conform':
      return ink('DOES NOT CONFORM', 'red', 'bold')
    case 'nothing-wrong-found':
      return ink(
        `NOTHING WRONG FOUND, ${plural(required.unchecked, 'required rule')} not checked`,
        'yellow',
        'bold',
      )
  }
}

function sourcesLines(sources: readonly SourceResult[], { files }: Page['brevity']): readonly Line[] {
  const rest = sources.slice(files)
  const rows = rest.reduce((sum, source) => sum + source.rows, 0)
  return [
    ...sources.slice(0, files).map((source) => sourceLine(source, sources.length > 1)),
    ...(rest.length === 0 ? [] : [[`… and ${plural(rest.length, 'more file')}   ${plural(rows, 'row')}`]]),
  ]
}

const sourceLine = (source: SourceResult, named: boolean): Line => [
  `${named ? `${source.path}   ` : ''}${plural(source.rows, 'row')} × ${plural(source.columns, 'column')}   ${formWords(source)}`,
]

const formWords = ({ format, sheet, encoding, delimiter }: SourceResult): string =>
  [
    format,
    sheet === undefined ? undefined : `“${sheet}”`,
    encoding === '' ? undefined : encoding,
    delimiter === '' ? undefined : delimiterWord(delimiter),
  ]
    .filter((part) => part !== undefined)
    .join(', ')

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
}

const delimiterWord = (delimiter: string): string => DELIMITERS[delimiter] ?? delimiter

/** How often, and in how many rules; nothing when nothing failed. */
function totalsLines({ rules, totals }: Report, width: number): readonly Line[] {
  const failed = rules.filter(({ outcome }) => outcome === 'failed')
  const rows = LEVELS.flatMap((level): readonly (readonly Cell[])[] => {
    const broken = failed.filter((one) => one.level === level).length
    const { heading, ink: color } = LEVEL_WORDS[level]
    return broken === 0 ? [] : [[ink(heading, color), totals[level], `in ${plural(broken, 'rule')}`]]
  })
  return rows.length === 0 ? [] : [[], ...align(rows, width)]
}
