/** Whether the name of a file says which family its records are of: `officer-involved-shootings_2020.csv`. */
import type { Family, Table } from '@police-data/model'
/** What the name of a file is worth, in columns. */
export declare const NAMED = 5
/** Without its folders and what stands after the first dot. */
export declare const bareName: (path: string) => string
/** `tables` are those of the family, the root first. */
export declare function namesFamily(path: string, { id, title }: Family, [root]: readonly Table[]): boolean
