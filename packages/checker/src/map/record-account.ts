/** Accounts of what became of records, added up. */
import type { RecordAccount } from '@police-data/model'

export const NO_RECORDS: RecordAccount = { in: 0, mapped: 0, aside: 0, refused: 0, blank: 0 }

export const bothAccounts = (one: RecordAccount, other: RecordAccount): RecordAccount => ({
  in: one.in + other.in,
  mapped: one.mapped + other.mapped,
  aside: one.aside + other.aside,
  refused: one.refused + other.refused,
  blank: one.blank + other.blank,
})
