/** Completes a rule, written or derived, with what follows from its check. */
import {
  childrenOf,
  type Expression,
  type Rule,
  type RuleSource,
  type Setting,
  type Standard,
  scopeOf,
  type Table,
  toExpression,
  toSentence,
} from '@police-data/model'

export type Draft = RuleSource & Pick<Rule, 'origin'>

/** A rule about the source alone has no table; its check looks at nothing of one. */
const NOWHERE: Table = {
  id: '',
  title: '',
  definition: '',
  since: '0.0.0',
  record: 'record',
  grain: '',
  key: [],
  family: '',
  fields: {},
}

/** Throws UnknownName when the check names something that is not there. */
export function finishRule(draft: Draft, standard: Standard): Rule {
  const setting = settingOf(standard, draft.table)
  const expression = toExpression(draft.check, setting)
  return {
    ...draft,
    scope: scopeOf(expression),
    fields: expression === null ? [] : [...new Set(ownFields(expression))],
    sentence: toSentence(draft.check, setting),
    expression,
  }
}

export function settingOf(standard: Standard, table: string | undefined): Setting {
  return {
    table: standard.tables[table ?? ''] ?? NOWHERE,
    tables: standard.tables,
    lists: standard.codeLists,
  }
}

/** The fields a rule reads in its own row, in the order it names them. */
function ownFields(expression: Expression): readonly string[] {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
      return expression.of === undefined ? [expression.name] : []
    case 'count':
    case 'some':
      return expression.by.map(([own]) => own)
    case 'series':
      return [expression.field]
    default:
      return childrenOf(expression).flatMap(ownFields)
  }
}
