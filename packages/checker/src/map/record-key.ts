/** The fields that name the agency and its record: every key begins with them, and what is made within a record follows. */
import type { Table } from '@police-data/model'

export const NAMING = 2

export const recordKey = ({ key }: Table): readonly string[] => key.slice(0, NAMING)
