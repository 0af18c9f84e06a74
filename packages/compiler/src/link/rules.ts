/** Gives every written rule its expression, scope and sentence. */
import { type Problem, type Rule, type RuleSource, type Standard, UnknownName } from '@police-data/model'
import { type Doc, problemAt, stepsTo } from '../doc.ts'
import { finishRule } from '../rule.ts'

export function linkRules(
  docs: readonly Doc<RuleSource>[],
  standard: Standard,
): { rules: Record<string, Rule>; problems: readonly Problem[] } {
  const rules: Record<string, Rule> = {}
  const problems: Problem[] = []
  for (const doc of docs) {
    const { id, table, check } = doc.value
    const folder = doc.path.split('/')[1]
    const home = check.kind === 'source' ? 'source' : table
    if (folder !== home) {
      problems.push(
        problemAt(
          doc,
          ['id'],
          'rule-misplaced',
          `The rule stands in rules/${folder}/ and belongs in rules/${home}/.`,
        ),
      )
    }
    if (table === undefined && check.kind !== 'source') {
      problems.push(
        problemAt(doc, ['id'], 'rule-without-table', 'Only a rule about the source can do without a table.'),
      )
      continue
    }
    if (table !== undefined && standard.tables[table] === undefined) {
      problems.push(problemAt(doc, ['table'], 'table-unknown', `There is no table “${table}”.`))
      continue
    }
    try {
      rules[id] = finishRule({ ...doc.value, origin: 'written' }, standard)
    } catch (error) {
      if (!(error instanceof UnknownName)) throw error
      problems.push(
        problemAt(doc, ['check', ...(stepsTo(check, error.unknown) ?? [])], 'name-unknown', error.message),
      )
    }
  }
  return { rules, problems }
}
