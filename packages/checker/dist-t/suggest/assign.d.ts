/** Gives each column to one field and each field to one column, so that all fits together are the best. */
import type { Fit } from './column-fit.ts'
/** Below this a column is not proposed for a field. */
export declare const LEAST = 0.6
/**
 * The largest sum of scores over pairs, by the Hungarian method; of equal ones the earlier column and field.
 * Fits below {@link LEAST} are no pairs.
 */
export declare function assign(fits: readonly Fit[]): readonly Fit[]
