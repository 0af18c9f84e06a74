/** Names in the code we generate. */
import type { Table } from '@police-data/model'

/** `force_type`, `force action` → `ForceType`, `ForceAction`. */
export const pascal = (text: string): string =>
  text
    .split(/[_\s]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** What one row of a table is called: `ForceAction`. */
export const recordName = ({ record }: Table): string => pascal(record)
