/** The fields that name the agency and its record: every key begins with them, and what is made within a record follows. */
import type { Table } from '@police-data/model'
export declare const NAMING = 2
export declare const recordKey: ({ key }: Table) => readonly string[]
