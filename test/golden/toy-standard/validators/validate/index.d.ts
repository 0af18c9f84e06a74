// Generated from spec/ by npm run build. Do not edit.

/** A rule that a record breaks. */
export interface Finding {
  /** The id of the rule; `record.wrong-kind` and `record.unknown-field` are about the JSON itself. */
  readonly rule: string
  readonly level: 'must' | 'should' | 'may'
  readonly table: string
  /** The field that the rule is about first; absent where the record as a whole is meant. */
  readonly field?: string
}

/**
 * Judges one loan by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateLoan(record: unknown): Finding[]

/**
 * Judges one item by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateItem(record: unknown): Finding[]

/**
 * Judges one booking by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateBooking(record: unknown): Finding[]

/**
 * Judges one closure by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateClosure(record: unknown): Finding[]

/** The validators by the name of their table. */
export declare const validators: {
  readonly loans: (record: unknown) => Finding[]
  readonly loan_items: (record: unknown) => Finding[]
  readonly room_bookings: (record: unknown) => Finding[]
  readonly closures: (record: unknown) => Finding[]
}
