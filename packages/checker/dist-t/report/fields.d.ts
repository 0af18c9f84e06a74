/** What every field of the file's tables holds: answers, non-answers, nothing, or what cannot be read. */
import { type FieldResult } from '@police-data/model'
import type { Context } from '../check/context.ts'
export declare function fieldResults({ plan, counts }: Context): FieldResult[]
