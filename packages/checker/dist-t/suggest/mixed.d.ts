import type { Fit } from './column-fit.ts'
/** Second readings: of other fields of the same row that no column fills, by words that the first reading leaves open. */
export declare function mixedIn(all: readonly Fit[], assigned: readonly Fit[]): readonly Fit[]
/** Other fields of the same person that no column fills, and that nearly every cell of the column answers too. */
export declare function togetherIn(all: readonly Fit[], assigned: readonly Fit[]): readonly Fit[]
