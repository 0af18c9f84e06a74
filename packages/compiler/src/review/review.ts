/** What a linked Standard must also be: complete, within the kernel's bounds, linear in its patterns, true in its examples. */
import type { Problem, Standard } from '@police-data/model'
import type { Spec } from '../read.ts'
import { boundsProblems } from './bounds.ts'
import { completenessProblems } from './completeness.ts'
import { exampleProblems } from './examples.ts'
import { patternProblems } from './patterns.ts'
import { typeProblems } from './types.ts'

export async function review(standard: Standard, spec: Spec): Promise<readonly Problem[]> {
  const problems = [
    ...completenessProblems(spec),
    ...boundsProblems(standard, spec),
    ...typeProblems(standard, spec),
    ...(await patternProblems(spec)),
  ]
  return problems.length > 0 ? problems : exampleProblems(standard, spec)
}
