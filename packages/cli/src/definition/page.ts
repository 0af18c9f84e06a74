/** The page of whatever an id means. */
import type { Standard } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { codePage } from './code.ts'
import { codeListPage } from './code-list.ts'
import { countingRulePage, measurePage } from './counted.ts'
import { crosswalkPage, schemePage } from './crosswalk.ts'
import { familyPage } from './family.ts'
import { fieldPage } from './field.ts'
import type { Defined } from './find.ts'
import { questionPage } from './question.ts'
import { rulePage } from './rule.ts'
import { named } from './section.ts'
import { sourcePage } from './source.ts'
import { tablePage } from './table.ts'
import { termPage } from './term.ts'

export function definitionLines(
  defined: Defined,
  others: readonly Defined[],
  standard: Standard,
  width: number,
): readonly Line[] {
  const also = others.map(({ kind, id }) => `${kind} ${id}`).join(', ')
  return [...pageOf(defined, standard, width), ...named('Same name', also === '' ? undefined : also, width)]
}

function pageOf(defined: Defined, standard: Standard, width: number): readonly Line[] {
  switch (defined.kind) {
    case 'rule':
      return rulePage(defined.rule, standard, width)
    case 'term':
      return termPage(defined.term, standard, width)
    case 'question':
      return questionPage(defined.question, standard, width)
    case 'measure':
      return measurePage(defined.measure, standard, width)
    case 'counting rule':
      return countingRulePage(defined.countingRule, standard, width)
    case 'crosswalk':
      return crosswalkPage(defined.crosswalk, standard, width)
    case 'scheme':
      return schemePage(defined.scheme, standard, width)
    case 'family':
      return familyPage(defined.family, standard, width)
    case 'table':
      return tablePage(defined.table, standard, width)
    case 'code list':
      return codeListPage(defined.list, standard, width)
    case 'field':
      return fieldPage(defined.field, defined.table, standard, width)
    case 'code':
      return codePage(defined.id, defined.code, defined.list, standard, width)
    case 'source':
      return sourcePage(defined.source, standard, width)
  }
}
