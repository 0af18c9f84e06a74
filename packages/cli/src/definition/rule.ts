/** The page of a rule: what must be so, why, how to mend it, and examples of both kinds. */
import type { Example, Rule, Standard } from '@police-data/model'
import { LEVEL_WORDS } from '../text/level-words.ts'
import type { Line } from '../text/line.ts'
import { hanging, indent } from '../text/wrap.ts'
import { meaning, origins } from './documented.ts'
import { cells, rowLines } from './rows.ts'
import { named, pageHead, paragraphs, section } from './section.ts'

export function rulePage(rule: Rule, standard: Standard, width: number): readonly Line[] {
  const { fix, examples } = rule
  const where =
    rule.table === undefined
      ? 'the file itself'
      : [rule.table, rule.fields.join(', ')].filter((one) => one !== '').join(': ')
  return [
    ...pageHead(rule.title, 'rule', rule.id),
    [],
    ...(rule.definition === rule.title ? [] : [...meaning(rule, width), []]),
    ...named('Must be so', rule.sentence, width),
    ...named('Looks at', where, width),
    ...named('Level', LEVEL_WORDS[rule.level].heading, width),
    ...section('Why', paragraphs(rule.rationale, width - 2)),
    ...section(
      fix.where === 'once' ? 'How to fix it, once' : 'How to fix it, in each record',
      paragraphs(fix.how, width - 2),
    ),
    ...section(
      'Keeps the rule',
      examples.valid.flatMap((one) => exampleLines(one, width - 2)),
    ),
    ...section(
      'Breaks the rule',
      examples.invalid.flatMap((one) => exampleLines(one, width - 2)),
    ),
    ...origins(rule, standard, width),
  ]
}

function exampleLines({ note, rows = {}, file, given = {} }: Example, width: number): readonly Line[] {
  return [
    ...hanging(['- '], note, width),
    ...indent(4, rowLines(rows, width - 4)),
    ...(Object.keys(given).length === 0
      ? []
      : hanging(['    '], `the statement says ${cells(given)}`, width)),
    ...(file
      ?.trimEnd()
      .split('\n')
      .map((line): Line => ['    ', line]) ?? []),
  ]
}
