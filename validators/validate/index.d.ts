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
 * Judges one force incident by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateForceIncident(record: unknown): Finding[]

/**
 * Judges one force subject by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateForceSubject(record: unknown): Finding[]

/**
 * Judges one force officer by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateForceOfficer(record: unknown): Finding[]

/**
 * Judges one force action by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateForceAction(record: unknown): Finding[]

/**
 * Judges one stop record by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateStopRecord(record: unknown): Finding[]

/**
 * Judges one search by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateSearch(record: unknown): Finding[]

/** The validators by the name of their table. */
export declare const validators: {
  readonly force_incidents: (record: unknown) => Finding[]
  readonly force_subjects: (record: unknown) => Finding[]
  readonly force_officers: (record: unknown) => Finding[]
  readonly force_actions: (record: unknown) => Finding[]
  readonly stops: (record: unknown) => Finding[]
  readonly stop_searches: (record: unknown) => Finding[]
}
