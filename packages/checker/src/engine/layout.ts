/** The shapes of what lies in the machine's memory; `assembly/layout.ts` says the same. */

export const COLUMN = 128
export const COLUMN_KIND = 0
export const COLUMN_SLOTS = 4
export const COLUMN_MASK = 8
export const COLUMN_ENTRIES = 12
export const COLUMN_STEPS = 16
export const COLUMN_SIGNS = 20
export const COLUMN_SHIFT = 24
export const COLUMN_ACCEPTS = 28
export const COLUMN_LIMITS = 32
export const COLUMN_LIMIT_COUNT = 36
export const COLUMN_NUMBER = 40
export const COLUMN_COMPARED = 44
export const COLUMN_MONTHS = 48
export const COLUMN_FIRST_SLOTS = 52
export const COLUMN_FIRST_MASK = 56
export const COLUMN_BOXES = 64
export const COLUMN_DAYS = 88

export const NOT_READ = 0
export const BY_WORDS = 1
export const BY_AUTOMATON = 2

export const NO_NUMBER = 0
export const A_DATE = 1
export const A_DECIMAL = 2

/** Records that are in hand at once, at most. */
export const RUN = 32

export const ENTRY = 64
export const ENTRY_FAULTS = 0
export const ENTRY_MARKS = 32
export const ENTRY_VALUE = 40
export const ENTRY_COUNT = 48
export const ENTRY_FLAGS = 52
export const ENTRY_TEXT = 56

export const BROKEN = 1
export const WHITE = 2
export const APART = 4
export const UNKNOWN = 8
export const NAMELESS = 16

export const SLOT = 64

export const ACCEPT_TYPED = 0x1000
export const STEP_STOP = 0x8000

/** Of each column that is read sign by sign, so many texts are remembered as if they were words. */
export const RECENT = 512

export const BOX = 48
export const BOXES_OF_COLUMN = 256

/** Bits of the faults of a row, and of its marks. */
export const FAULT_BITS = 256
export const MARK_BITS = 64

export const PAIR = 208
export const PAIR_STATES = 16
export const PAIR_STATE = 48

/** Behind the counts of the faults stand, for each rule, the rows it was last found in. */
export const FAULT_COUNT = 8
export const LAST_ROWS = FAULT_BITS * FAULT_COUNT

export const MARK_SLOTS = 4096
export const MARK_SLOT = 16

export const KEY = 16
export const KEY_ROOMS = 64
export const KEYS_OF_ROOM = 1024
export const ROOM_BYTES = KEYS_OF_ROOM * KEY + 64

/** Records that are told as numbers together are as many as a table takes; where each of them stands. */
export { MOST_RECORDS as RECORDS } from '../map/record-batch.ts'
export const STAND = 16

/** Two bytes for each day of two centuries, as if every month had 31 of them, and one month and one day more. */
export const DAYS_BYTES = 2 * 200 * 13 * 32

/** One byte for each month of the years 0 to 9999. */
export const MONTH_BYTES = 10_000 * 12 + 13
