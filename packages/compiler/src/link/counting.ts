/** Gives questions, measures and counting rules their regions. */
import type { CountingRule, Measure, Problem, Question, Standard } from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'
import { linkRegion } from './regions.ts'

type Linked = Pick<Standard, 'questions' | 'measures' | 'countingRules'>

export function linkCounting(
  spec: Spec,
  standard: Standard,
): { linked: Linked; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const questions: Record<string, Question> = {}
  for (const doc of spec.questions) {
    const { region, ...rest } = doc.value
    const folder = doc.path.split('/')[1]
    if (folder !== rest.family) {
      const message = `The question stands in questions/${folder}/ and belongs in questions/${rest.family}/.`
      problems.push(problemAt(doc, ['family'], 'question-misplaced', message))
    }
    const linked = region === undefined ? undefined : linkRegion(doc, ['region'], region, standard, problems)
    questions[rest.id] = linked === undefined ? rest : { ...rest, region: linked }
  }
  const measures: Record<string, Measure> = {}
  for (const doc of spec.measures) {
    const { region, of, ...rest } = doc.value
    problems.push(...unitProblems(doc, standard), ...fieldProblems(doc, ['date'], rest.date, standard))
    for (const [place, name] of (rest.by ?? []).entries())
      problems.push(...fieldProblems(doc, ['by', place], name, standard))
    if ((of === undefined) === (rest.statistic === 'share')) {
      const message = 'A share says of what, and a count does not.'
      problems.push(problemAt(doc, ['statistic'], 'measure-whole', message))
    }
    const inside = linkRegion(doc, ['region'], region, standard, problems)
    const whole = of === undefined ? undefined : linkRegion(doc, ['of'], of, standard, problems)
    if (inside !== undefined)
      measures[rest.id] = { ...rest, region: inside, ...(whole === undefined ? {} : { of: whole }) }
  }
  const countingRules: Record<string, CountingRule> = {}
  for (const doc of spec.countingRules) {
    const { region, ...rest } = doc.value
    problems.push(...unitProblems(doc, standard))
    const linked = linkRegion(doc, ['region'], region, standard, problems)
    if (linked !== undefined) countingRules[rest.id] = { ...rest, region: linked }
  }
  return { linked: { questions, measures, countingRules }, problems }
}

/** Only what stands in the view of the family can be counted by its regions. */
function unitProblems(
  doc: Doc<{ readonly family: string; readonly unit: string }>,
  { universes }: Standard,
): readonly Problem[] {
  const { family, unit } = doc.value
  const view = universes[family]?.view
  if (view === undefined || view.from === unit || view.with?.includes(unit) === true) return []
  return [problemAt(doc, ['unit'], 'unit-unknown', `The view of ${family} has no table “${unit}”.`)]
}

function fieldProblems(
  doc: Doc<unknown>,
  steps: readonly (string | number)[],
  name: string,
  { tables }: Standard,
): readonly Problem[] {
  const [table = '', field = ''] = name.split('.')
  if (tables[table]?.fields[field] !== undefined) return []
  return [problemAt(doc, steps, 'field-unknown', `There is no field “${name}”; write table.field.`)]
}
