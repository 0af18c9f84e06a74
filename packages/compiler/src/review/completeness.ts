/** Nothing is half-defined: sources for whatever is defined; examples on both sides of every rule, two scenes to every question. */
import type { Problem } from '@police-data/model'
import { problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'

export function completenessProblems(spec: Spec): readonly Problem[] {
  const { terms, lists, tables, rules, questions, measures, countingRules, schemes, crosswalks } = spec
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
  for (const doc of [...terms, ...tables, ...measures, ...countingRules, ...schemes, ...crosswalks]) {
    if ((doc.value.sources ?? []).length === 0)
      problems.push(problemAt(doc, ['id'], 'source-missing', 'It cites no source.'))
  }
  for (const doc of questions) {
    const { sources = [], practice, vignettes } = doc.value
    if (sources.length === 0 && practice.length === 0)
      problems.push(
        problemAt(doc, ['id'], 'source-missing', 'The question cites no source, and nobody’s answer.'),
      )
    if (vignettes.length < 2)
      problems.push(
        problemAt(doc, ['vignettes'], 'vignette-missing', 'A question has two vignettes at least.'),
      )
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
