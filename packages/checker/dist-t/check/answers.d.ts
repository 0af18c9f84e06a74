/** Whether the answers of a statement are answers to questions of the standard. */
import { type Problem, type Standard } from '@police-data/model'
import type { Statement } from './given.ts'
export declare function answerProblems(
  { path, value, locate }: Statement,
  { questions }: Standard,
): readonly Problem[]
