/** The shapes of what lies in memory; `layout.ts` of the host says the same. */

/** One column of the file. */
export const COLUMN: usize = 64
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
export const COMPARED: usize = 44
export const MONTHS: usize = 48
export const SEEN: usize = 52
export const HITS: usize = 56
export const MISSES: usize = 60

export const NOT_READ: i32 = 0
export const BY_WORDS: i32 = 1
export const BY_AUTOMATON: i32 = 2

export const NO_NUMBER: i32 = 0
export const A_DATE: i32 = 1
export const A_DECIMAL: i32 = 2

/** One value of a column that was judged, or one kind of values. */
export const ENTRY: usize = 64
export const FAULTS: usize = 0
export const MARKS: usize = 32
export const VALUE: usize = 40
export const COUNT: usize = 48
export const FLAGS: usize = 52

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

/** One value in a table of words. */
export const SLOT: usize = 32
export const SLOT_LENGTH: usize = 16
export const SLOT_ENTRY: usize = 20
export const SLOT_TEXT: usize = 24

/** What a state of an automaton says of a text that ends there: its kind, whether it reads as the type, and that all that follows leads back. */
export const ACCEPT_KIND: u32 = 0xfff
export const ACCEPT_TYPED: u32 = 0x1000
/** In a step: the state behind it reads no further. */
export const STEP_STOP: u32 = 0x8000

/** Of texts of a column that were read sign by sign lately: the text, its length, where its entry is, and its number. */
export const SEEN_SLOTS: u32 = 4096
export const SEEN_SLOT: usize = 32
export const SEEN_LENGTH: usize = 16
export const SEEN_ENTRY: usize = 20
export const SEEN_VALUE: usize = 24
