/** What to do first: a few acts, each with what it mends. */
import { plural, type Report, type Step } from '@police-data/model'
import { LEVEL_WORDS } from './level-words.ts'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Asked } from './page.ts'
import { widthOf } from './visible.ts'
import { wrap } from './wrap.ts'

const SHOWN = 5
const LEAD = 3
const RIGHT = 28

/** Nothing to do is no section; one act alone stands in its finding already. */
export function stepsLines({ report, standard, width }: Asked): readonly Line[] {
  const { steps } = report
  if (steps.length < 2) return []
  const shown = steps.slice(0, SHOWN)
  return [
    [],
    [ink('WHAT TO DO FIRST', 'bold')],
    ...shown.flatMap((step, place) =>
      numbered(place + 1, actWords(step, report, standard), removesWords(step, report), width),
    ),
  ]
}

/** What is done on the left, what it removes on the right of its first line. */
function numbered(number: number, act: string, removes: string, width: number): readonly Line[] {
  const [first = '', ...rest] = wrap(act, width - LEAD - RIGHT)
  const space = ' '.repeat(Math.max(2, width - LEAD - widthOf(first) - widthOf(removes)))
  return [
    [`${number}  `, first, space, ink(removes, 'dim')],
    ...rest.map((line): Line => [' '.repeat(LEAD), line]),
  ]
}

function actWords(step: Step, { mapping }: Report, { rules }: Asked['standard']): string {
  const where = columnWords(step)
  switch (step.act) {
    case 'map-words':
      return `Say in the mapping what ${wordCount(step)} of ${where} ${step.words === 1 ? 'means' : 'mean'}${unseen(step)}.`
    case 'replace-words':
      return `Replace ${wordCount(step)} of ${where} by codes of the list${unseen(step)}.`
    case 'fill':
      return mapping === undefined
        ? `Fill ${where}; where there is no answer, write why.`
        : `Fill ${where}, or say what its blanks mean.`
    case 'correct':
      return `Correct ${plural(step.removes, 'cell')} of ${where}.`
    case 'mend':
      return firstSentence(rules[step.rules[0] ?? '']?.fix.how ?? '')
  }
}

const wordCount = ({ words }: Step): string => (words === undefined ? 'words' : plural(words, 'word'))

/** Words of a field that is not open are shown to who asks for them. */
const unseen = ({ words }: Step): string => (words === undefined ? ' (--show-values shows them)' : '')

const columnWords = ({ file, column, name = '', fields }: Step): string =>
  column === undefined
    ? fields.join(', ')
    : `column ${`${column} ${name}`.trim()}${file === undefined ? '' : ` of ${file}`}`

const firstSentence = (text: string): string => /^.*?[.](?= |$)/su.exec(text)?.[0] ?? text

/** Of how many of its level, so that the reader sees how far one step goes. */
function removesWords({ level, removes }: Step, { totals }: Report): string {
  const all = totals[level]
  return `${count(removes)} of ${count(all)} ${LEVEL_WORDS[level].heading}`
}
