/** The pages of whatever an id means. */
import type { Standard } from '@police-data/model'
import { ink, type Line } from '../text/line.ts'
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

/** A page for each of them, which names below its heading whatever else is called so. */
export const definitionPages = (
  defined: readonly Defined[],
  others: readonly Defined[],
  standard: Standard,
  width: number,
): readonly (readonly Line[])[] =>
  defined.map((one) => {
    const also = [...defined.filter((other) => other !== one), ...others]
    const words = also.map(({ kind, id }) => `${kind} ${id}`).join(', ')
    if (words === '') return pageOf(one, standard, width)
    const [heading = [], ...rest] = pageOf(one, standard, width)
    return [heading, ...named('Same name', words, width), ...rest]
  })

/** One page after the other, with a line between them. */
export const joinPages = (pages: readonly (readonly Line[])[], width: number): readonly Line[] =>
  pages.flatMap((page, place) => (place === 0 ? page : [[], [ink('─'.repeat(width), 'dim')], [], ...page]))

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
