/** What a linked Standard must also be: complete, within the kernel's bounds, sound in its types, true in its examples. */
import type { Problem, Standard } from '@police-data/model'
import type { Spec } from '../read.ts'
import { boundsProblems } from './bounds.ts'
import { completenessProblems } from './completeness.ts'
import { countingProblems } from './counting.ts'
import { exampleNameProblems } from './example-names.ts'
import { exampleProblems } from './examples.ts'
import { fieldExampleProblems, fieldProblems } from './fields.ts'
import { typeProblems } from './types.ts'
import { vignetteProblems } from './vignettes.ts'

export function review(standard: Standard, spec: Spec): readonly Problem[] {
  const problems = [
    ...completenessProblems(spec),
    ...boundsProblems(standard, spec),
    ...typeProblems(standard, spec),
    ...fieldProblems(standard, spec),
    ...exampleNameProblems(standard, spec),
    ...countingProblems(standard, spec),
  ]
  return problems.length > 0
    ? problems
    : [
        ...fieldExampleProblems(standard, spec),
        ...exampleProblems(standard, spec),
        ...vignetteProblems(standard, spec),
      ]
}
