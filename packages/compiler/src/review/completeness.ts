/** Nothing is half-defined: sources for every term, list, table and written rule; examples on both sides of every rule. */
import type { Problem } from '@police-data/model'
import { problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'

export function completenessProblems({ terms, lists, tables, rules }: Spec): readonly Problem[] {
  const problems: Problem[] = []
  for (const doc of lists) {
    const { codes, sources = [] } = doc.value
    if (Object.keys(codes).length === 0)
      problems.push(problemAt(doc, ['codes'], 'list-empty', 'The list has no codes.'))
    for (const [id, code] of Object.entries(codes)) {
      if (sources.length === 0 && (code.sources ?? []).length === 0) {
        problems.push(
          problemAt(
            doc,
            ['codes', id],
            'source-missing',
            `Neither the code “${id}” nor its list cites a source.`,
          ),
        )
      }
    }
  }
  for (const doc of terms) {
    if ((doc.value.sources ?? []).length === 0)
      problems.push(problemAt(doc, ['id'], 'source-missing', 'The term cites no source.'))
  }
  for (const doc of tables) {
    if ((doc.value.sources ?? []).length === 0)
      problems.push(problemAt(doc, ['id'], 'source-missing', 'The table cites no source.'))
  }
  for (const doc of rules) {
    const { valid, invalid } = doc.value.examples
    if (valid.length === 0)
      problems.push(
        problemAt(doc, ['examples', 'valid'], 'example-missing', 'The rule has no valid example.'),
      )
    if (invalid.length === 0)
      problems.push(
        problemAt(doc, ['examples', 'invalid'], 'example-missing', 'The rule has no invalid example.'),
      )
    if ((doc.value.sources ?? []).length === 0) {
      problems.push(
        problemAt(
          doc,
          ['id'],
          'source-missing',
          'The rule cites neither a law that asks for it nor a file where the fault was seen.',
        ),
      )
    }
  }
  return problems
}
