/** What the host tells the machine before it runs, and where both find what the other wrote. All places are addresses. */

/** Columns of the file, and their descriptors, one behind the other. */
export let columns: i32 = 0
export let columnTable: usize = 0
/** Where the host puts the cells of a record that it has cut: of each, where it begins and ends. */
export let cells: usize = 0
/** Room for the cells in which doubled quotes were made single, for the places of all cells of a batch, of those with quotes, and of its records. */
export let plain: usize = 0
export let cellRoom: usize = 0
export let quotedRoom: usize = 0
export let ends: usize = 0
/** The entries of the cells of the records in hand, record by record. */
export let held: usize = 0
/** The descriptors of columns that are compared with each other, and how many pairs. */
export let pairs: usize = 0
export let pairCount: i32 = 0
/** Columns of the key, and how many; none where rows have no key, so that all of their cells are one. */
export let keys: usize = 0
export let keyCount: i32 = 0
/** Faults of all rows before any cell is looked at. */
export let allFaults: usize = 0
export let allMarks: u64 = 0
/** How often each fault was found. */
export let faultCounts: usize = 0
/** How often each combination of marks was found: slots of 16 bytes. */
export let markSlots: usize = 0
/** Rooms of keys: of each its hash, its row, and the byte of the file; and how many there are in each room. */
export let keyRooms: usize = 0
export let keyTotals: usize = 0

/** Room for records as numbers; none where nobody asks for them. */
export let recordRoom: usize = 0

export let delimiter: i32 = 44
/** Whether lines end with CR and LF; else with LF alone. */
export let paired: bool = false
/** A record longer than this goes to the host. */
export let longest: i32 = 0
/** Whether every byte is a character, as in Windows-1252; else the text is UTF-8. */
export let bytewise: bool = false
/** Whether cells beyond ASCII are told of, as that they are Windows-1252 is a guess. */
export let guessed: bool = false

export function setTables(
  columns_: i32,
  columnTable_: usize,
  cells_: usize,
  plain_: usize,
  cellRoom_: usize,
  quotedRoom_: usize,
  ends_: usize,
  held_: usize,
): void {
  columns = columns_
  columnTable = columnTable_
  cells = cells_
  plain = plain_
  cellRoom = cellRoom_
  quotedRoom = quotedRoom_
  ends = ends_
  held = held_
}

export function setRules(
  pairs_: usize,
  pairCount_: i32,
  keys_: usize,
  keyCount_: i32,
  allFaults_: usize,
  allMarks_: u64,
  faultCounts_: usize,
  markSlots_: usize,
): void {
  pairs = pairs_
  pairCount = pairCount_
  keys = keys_
  keyCount = keyCount_
  allFaults = allFaults_
  allMarks = allMarks_
  faultCounts = faultCounts_
  markSlots = markSlots_
}

export function setKeyRooms(rooms: usize, totals: usize): void {
  keyRooms = rooms
  keyTotals = totals
}

export function setRecordRoom(room: usize): void {
  recordRoom = room
}

export function setFormat(delimiter_: i32, paired_: bool, longest_: i32): void {
  delimiter = delimiter_
  paired = paired_
  longest = longest_
}

export function setEncoding(bytewise_: bool, guessed_: bool): void {
  bytewise = bytewise_
  guessed = guessed_
}
