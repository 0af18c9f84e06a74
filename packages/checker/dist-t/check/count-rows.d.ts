/** Counts the rows of a dataset that is held in memory. */
import { type Standard } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { type CellCounter } from './count-cells.ts'
import type { Counts, TableCounts } from './counts.ts'
export declare function countRows(plan: MergedPlan, { tables, records }: Dataset, standard: Standard): Counts
export declare const tableCounts: (
  rows: number,
  counters: ReadonlyMap<string, CellCounter>,
  names: TableCounts['names'],
) => TableCounts
