/** The tables that a mapping fills: the standard has each, and each is of the agency that the mapping is of. */
import type { Mapping, Standard } from '@police-data/model'
import { type Complain } from './complain.ts'
import type { Part } from './parts.ts'
export declare function namedTables(
  { steps, tables }: Part,
  { agency }: Mapping,
  standard: Standard,
  complain: Complain,
): void
