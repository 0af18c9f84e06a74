/** What to do first: a few acts, each with what it mends. */
import { type Level, plural, type Report, type Step } from '@police-data/model'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { hanging } from './wrap.ts'

const SHOWN = 5

/** Nothing to do is no section; one act alone stands in its finding already. */
export function stepsLines({ report, standard, width }: Page): readonly Line[] {
  const { steps } = report
  if (steps.length < 2) return []
  const shown = steps.slice(0, SHOWN)
  return [
    [],
    [ink('WHAT TO DO FIRST', 'bold')],
    ...shown.flatMap((step, place) => [
      ...hanging(
        [`${place + 1}  `],
        `${actWords(step, report, standard)} ${removesWords(step, report)}`,
        width,
      ),
    ]),
  ]
}

function actWords(step: Step, { mapping }: Report, { rules }: Page['standard']): string {
  const where = columnWords(step)
  switch (step.act) {
    case 'map-words':
      return `Say in the mapping what ${plural(step.words ?? 0, 'word')} of ${where} ${step.words === 1 ? 'means' : 'mean'}.`
    case 'replace-words':
      return `Replace ${plural(step.words ?? 0, 'word')} of ${where} by codes of the list.`
    case 'fill':
      return mapping === undefined
        ? `Fill ${where}; where there is no answer, write why.`
        : `Fill ${where}, or say in the mapping what a blank means there.`
    case 'correct':
      return `Correct ${plural(step.removes, 'cell')} of ${where}.`
    case 'mend':
      return firstSentence(rules[step.rules[0] ?? '']?.fix.how ?? '')
  }
}

const FINDINGS: Readonly<Record<Level, string>> = {
  must: 'must-fix findings',
  should: 'should-fix findings',
  may: 'may-fix findings',
}

const columnWords = ({ file, column, name = '', fields }: Step): string =>
  column === undefined
    ? fields.join(', ')
    : `column ${`${column} ${name}`.trim()}${file === undefined ? '' : ` of ${file}`}`

const firstSentence = (text: string): string => /^.*?[.](?= |$)/su.exec(text)?.[0] ?? text

/** Of how many of its level, so that the reader sees how far one step goes. */
function removesWords({ level, removes }: Step, { totals }: Report): string {
  const all = totals[level]
  const part = removes === all ? `all ${count(all)}` : `${count(removes)} of ${count(all)}`
  return `Removes ${part} ${FINDINGS[level]}.`
}
