/** The shapes of what lies in memory; `layout.ts` of the host says the same. */

/** One column of the file. */
export const COLUMN: usize = 128
export const KIND: usize = 0
export const WORD_SLOTS: usize = 4
export const WORD_MASK: usize = 8
export const ENTRIES: usize = 12
export const STEPS: usize = 16
export const SIGNS: usize = 20
export const SIGN_SHIFT: usize = 24
export const ACCEPTS: usize = 28
export const LIMITS: usize = 32
export const LIMIT_COUNT: usize = 36
export const NUMBER: usize = 40
/** Where the numbers of the records in hand stand, or NaN, if they are compared with those of another column. */
export const COMPARED: usize = 44
export const MONTHS: usize = 48
/** Where a short text is looked for first; nowhere, if the mask is 0 and the column is read sign by sign. */
export const FIRST_SLOTS: usize = 52
export const FIRST_MASK: usize = 56
/** Texts that were read sign by sign. */
export const MISSES: usize = 60
export const BOXES: usize = 64
export const BOXES_MADE: usize = 68
/** Days that were read, by year, month and day: the number of their entry, and whether they are no date. */
export const DAYS: usize = 88
export const DAYS_FROM: u32 = 1900
export const DAYS_TO: u32 = 2100
export const DAYS_OF_YEAR: u32 = 13 * 32

export const NOT_READ: i32 = 0
export const BY_WORDS: i32 = 1
export const BY_AUTOMATON: i32 = 2

export const NO_NUMBER: i32 = 0
export const A_DATE: i32 = 1
export const A_DECIMAL: i32 = 2

/** Records that are in hand at once, at most. */
export const RUN: i32 = 32

/** One value of a column that was judged, or one kind of values. */
export const ENTRY: usize = 64
export const FAULTS: usize = 0
export const MARKS: usize = 32
export const VALUE: usize = 40
export const COUNT: usize = 48
export const FLAGS: usize = 52
/** The number of the text, where the host asks for numbers. */
export const TEXT: usize = 56

/** The cell breaks a rule of its own field. */
export const BROKEN: u32 = 1
/** The cell is not empty, and there is nothing to see in it. */
export const WHITE: u32 = 2
/** Texts of this kind are told apart one by one. */
export const APART: u32 = 4
/** No text of this kind was judged yet. */
export const UNKNOWN: u32 = 8
/** The cell names nothing, so that a key with it is none. */
export const NAMELESS: u32 = 16

/** One text in a table of texts: its first bytes; its length and one, or 0 where there is none; how far its entry is from the first. */
export const SLOT: usize = 64
export const SLOT_LENGTH: usize = 32
export const SLOT_ENTRY: usize = 36
/** What it is compared as. */
export const SLOT_VALUE: usize = 40
/** Where all of it stands, if that is more than its first bytes. */
export const SLOT_TEXT: usize = 48
/** So many first bytes. */
export const SHORT: i32 = 32

/** What a state of an automaton says of a text that ends there: its kind, whether it reads as the type, and that all that follows leads back. */
export const ACCEPT_KIND: u32 = 0xfff
export const ACCEPT_TYPED: u32 = 0x1000
/** In a step: the state behind it reads no further. */
export const STEP_STOP: u32 = 0x8000

/**
 * Texts that take the same way through an automaton: between what and what each of their first sixteen bytes lies, and
 * what the state says that they end in.
 */
export const BOX: usize = 48
export const BOX_SPAN: usize = 16
export const BOX_ACCEPT: usize = 32
/** Boxes of a column, as a power of two. */
export const BOX_BITS: u32 = 8
