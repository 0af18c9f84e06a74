/** The shapes of what lies in the machine's memory; `assembly/layout.ts` says the same. */
export declare const COLUMN = 128
export declare const COLUMN_KIND = 0
export declare const COLUMN_SLOTS = 4
export declare const COLUMN_MASK = 8
export declare const COLUMN_ENTRIES = 12
export declare const COLUMN_STEPS = 16
export declare const COLUMN_SIGNS = 20
export declare const COLUMN_SHIFT = 24
export declare const COLUMN_ACCEPTS = 28
export declare const COLUMN_LIMITS = 32
export declare const COLUMN_LIMIT_COUNT = 36
export declare const COLUMN_NUMBER = 40
export declare const COLUMN_COMPARED = 44
export declare const COLUMN_MONTHS = 48
export declare const COLUMN_FIRST_SLOTS = 52
export declare const COLUMN_FIRST_MASK = 56
export declare const COLUMN_BOXES = 64
export declare const COLUMN_DAYS = 88
export declare const NOT_READ = 0
export declare const BY_WORDS = 1
export declare const BY_AUTOMATON = 2
export declare const NO_NUMBER = 0
export declare const A_DATE = 1
export declare const A_DECIMAL = 2
export declare const ENTRY = 64
export declare const ENTRY_FAULTS = 0
export declare const ENTRY_MARKS = 32
export declare const ENTRY_VALUE = 40
export declare const ENTRY_COUNT = 48
export declare const ENTRY_FLAGS = 52
export declare const BROKEN = 1
export declare const WHITE = 2
export declare const APART = 4
export declare const UNKNOWN = 8
export declare const NAMELESS = 16
export declare const SLOT = 64
export declare const ACCEPT_TYPED = 4096
export declare const STEP_STOP = 32768
/** Of each column that is read sign by sign, so many texts are remembered as if they were words. */
export declare const RECENT = 512
export declare const BOX = 48
export declare const BOXES_OF_COLUMN = 8
/** Bits of the faults of a row, and of its marks. */
export declare const FAULT_BITS = 256
export declare const MARK_BITS = 64
export declare const PAIR = 208
export declare const PAIR_STATES = 16
export declare const PAIR_STATE = 48
/** Behind the counts of the faults stand, for each rule, the rows it was last found in. */
export declare const FAULT_COUNT = 8
export declare const LAST_ROWS: number
export declare const MARK_SLOTS = 4096
export declare const MARK_SLOT = 16
export declare const KEY = 16
export declare const KEY_ROOMS = 64
export declare const KEYS_OF_ROOM = 1024
export declare const ROOM_BYTES: number
/** Records that are told as numbers together, and where each of them stands. */
export declare const RECORDS = 1024
export declare const STAND = 16
/** Two bytes for each day of two centuries, as if every month had 31 of them, and one month and one day more. */
export declare const DAYS_BYTES: number
/** One byte for each month of the years 0 to 9999. */
export declare const MONTH_BYTES: number
