import type { Plan as ScanPlan } from '../scan/pass.ts'
import { type TextSource } from '../scan/source.ts'
import type { Newline } from '../scan/text.ts'
/** The cells of records; ask for them in rising order. */
export type ReadBack = (bytes: readonly number[]) => Promise<readonly (readonly string[])[]>
export declare function readBack(source: TextSource, { format }: ScanPlan, newline: Newline): ReadBack
