/** The pages of what is counted: measures, and the counting rules of others. */
import type { CountingRule, Measure, Standard } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { meaning, origins } from './documented.ts'
import { bullets, named, pageHead, section } from './section.ts'

export function measurePage(measure: Measure, standard: Standard, width: number): readonly Line[] {
  const { unit, region, of, date, by = [] } = measure
  return [
    ...pageHead(measure.title, 'measure', measure.id),
    [],
    ...meaning(measure, width),
    ...scenes(measure.id, standard, width),
    [],
    ...named('Counts', `rows of ${standard.tables[unit]?.title ?? unit}`, width),
    ...named('Where', region.sentence, width),
    ...named('Of those', of?.sentence, width),
    ...named('Period', `by ${date}`, width),
    ...named('By', by.length === 0 ? undefined : by.join(', '), width),
    ...origins(measure, standard, width),
  ]
}

export function countingRulePage(rule: CountingRule, standard: Standard, width: number): readonly Line[] {
  const { unit, region, body, from, to, lost } = rule
  return [
    ...pageHead(rule.title, 'counting rule', rule.id),
    [],
    ...meaning(rule, width),
    ...section('What it asks that cannot be recounted', bullets(lost, width)),
    ...scenes(rule.id, standard, width),
    [],
    ...named('Whose', body, width),
    ...named('In force', from === undefined ? undefined : `${from} to ${to ?? 'now'}`, width),
    ...named('Counts', `rows of ${standard.tables[unit]?.title ?? unit}`, width),
    ...named('Where', region.sentence, width),
    ...origins(rule, standard, width),
  ]
}

/** The scenes that say on which side of it they fall. */
function scenes(id: string, { questions }: Standard, width: number): readonly Line[] {
  const all = Object.values(questions).flatMap((question) => question.vignettes)
  const part = (heading: string, side: 'counted' | 'not' | 'unclear') =>
    section(
      heading,
      bullets(
        all.filter(({ verdicts }) => verdicts?.[side]?.includes(id) === true).map(({ scene }) => scene),
        width,
      ),
    )
  return [
    ...part('Counted (made up)', 'counted'),
    ...part('Not counted (made up)', 'not'),
    ...part('Cannot tell (made up)', 'unclear'),
  ]
}
