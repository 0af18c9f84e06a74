import type { Fit } from './column-fit.ts'
import type { Confidence } from './draft.ts'
export declare function reasonsFor(fit: Fit): readonly string[]
export declare function confidenceOf({ column, target, score, name, values, asks, only }: Fit): Confidence
