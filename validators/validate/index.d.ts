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

/**
 * Judges one complaint by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateComplaint(record: unknown): Finding[]

/**
 * Judges one complainant by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateComplainant(record: unknown): Finding[]

/**
 * Judges one complaint officer by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateComplaintOfficer(record: unknown): Finding[]

/**
 * Judges one allegation by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateAllegation(record: unknown): Finding[]

/**
 * Judges one disposition by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateDisposition(record: unknown): Finding[]

/**
 * Judges one shooting by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateShooting(record: unknown): Finding[]

/**
 * Judges one shooting subject by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateShootingSubject(record: unknown): Finding[]

/**
 * Judges one shooting officer by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validateShootingOfficer(record: unknown): Finding[]

/**
 * Judges one period by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validatePeriod(record: unknown): Finding[]

/** The validators by the name of their table. */
export declare const validators: {
  readonly force_incidents: (record: unknown) => Finding[]
  readonly force_subjects: (record: unknown) => Finding[]
  readonly force_officers: (record: unknown) => Finding[]
  readonly force_actions: (record: unknown) => Finding[]
  readonly stops: (record: unknown) => Finding[]
  readonly stop_searches: (record: unknown) => Finding[]
  readonly complaints: (record: unknown) => Finding[]
  readonly complainants: (record: unknown) => Finding[]
  readonly complaint_officers: (record: unknown) => Finding[]
  readonly allegations: (record: unknown) => Finding[]
  readonly allegation_dispositions: (record: unknown) => Finding[]
  readonly shootings: (record: unknown) => Finding[]
  readonly shooting_subjects: (record: unknown) => Finding[]
  readonly shooting_officers: (record: unknown) => Finding[]
  readonly reporting_periods: (record: unknown) => Finding[]
}
