/** The machine that reads a file of one table: WebAssembly that asks the host for whatever is new to it. */
import { machineBytes } from './machine-bytes.ts'

/** What the machine calls. */
export interface Host {
  /**
   * A value that was never seen in this column: the number of its entry. Where it is not `alone`, others of its column are in hand,
   * and their entries have to stay where and what they are: if there is no room beside them, the answer is `NO_ROOM`.
   */
  judge(column: number, at: number, length: number, alone: number): number
  /** The first text of its kind. */
  judgeKind(column: number, entry: number, at: number, length: number): void
  /** A cell breaks a rule of its own field; said of the first rows of each entry. */
  broken(column: number, entry: number, row: number): void
  /** A row has a fault; said of the first rows of each fault. */
  faulty(fault: number, row: number): void
  /** A room of keys is full: the host takes them. */
  keysFull(room: number): void
  marksFull(): void
  /** So many records are told as numbers. */
  recordsFull(records: number): void
}

export const NO_ROOM = -1

interface Exports {
  readonly memory: WebAssembly.Memory
  freeFrom(): number
  readonly position: WebAssembly.Global
  /** Where the cells of the record in hand stand. */
  readonly record: WebAssembly.Global
  readonly row: WebAssembly.Global
  readonly lines: WebAssembly.Global
  readonly taken: WebAssembly.Global
  /** What the views can do as well, but not at once: memory that threads may share they go through byte by byte. */
  clear(at: number, bytes: number): void
  copy(into: number, from: number, bytes: number): void
  scan(base: number, from: number, to: number): number
  take(place: number): number
  learn(descriptor: number, text: number, length: number, entry: number): void
  setRow(row: number): void
  setLines(lines: number): void
  startCounts(): void
  clearMarks(): void
  clearKeys(): void
  setKeyRooms(rooms: number, totals: number): void
  setRecordRoom(room: number): void
  /** Tells the records that are in the room. */
  tellRest(): void
  /** The byte of the file that stands at the base, and the row that a part begins behind. */
  setChunk(byte: number): void
  setPart(row: number): void
  matchKeys(all: number, count: number, table: number, mask: number, matches: number): number
  setFormat(delimiter: number, paired: number, longest: number): void
  setEncoding(bytewise: number, guessed: number): void
  /** Cells in records that were taken: of how many it is a guess what they are, and how many of these would be UTF-8. */
  readonly guesses: WebAssembly.Global
  readonly mixes: WebAssembly.Global
  /** Whether the host tells of the next of each. */
  setTold(guesses: number, mixes: number): void
  setTables(...places: number[]): void
  setRules(
    pairs: number,
    pairCount: number,
    keys: number,
    keyCount: number,
    allFaults: number,
    allMarks: bigint,
    faultCounts: number,
    markSlots: number,
  ): void
}

/** Why a scan stopped. */
export const ON = 0
export const IRREGULAR = 1
export const NOT_UTF8 = 2
export const MORE = 3

export interface Machine {
  readonly run: Exports
  /** Views of all memory; ask anew after anything was allocated. */
  bytes(): Uint8Array
  view(): DataView
  /** The place of so many bytes, all zero; on a multiple of 64. */
  allocate(bytes: number): number
}

const PAGE = 65_536
/** Bytes, which most files need in all. */
const GROWTH = 24 << 20

/** Compiled once, however many machines there are. */
let compiled: WebAssembly.Module | undefined

function started(host: Host): Exports | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    compiled ??= new WebAssembly.Module(machineBytes() as BufferSource)
    return new WebAssembly.Instance(compiled, { host: { ...host } }).exports as unknown as Exports
  } catch (error) {
    // Addresses are kept free for all that the memory may come to, and a process may be allowed fewer.
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Undefined where the platform has no WebAssembly, not the instructions that the machine needs, or no room for its memory. */
export function makeMachine(host: Host): Machine | undefined {
  const run = started(host)
  if (run === undefined) return undefined
  let free = (run.freeFrom() + 63) & ~63
  let view = new DataView(run.memory.buffer)
  let bytes = new Uint8Array(run.memory.buffer)
  return {
    run,
    allocate: (size) => {
      const at = free
      free = (free + size + 63) & ~63
      const missing = free + 128 - run.memory.buffer.byteLength
      // Every growth costs more than the pages that are not needed after all.
      if (missing > 0) {
        run.memory.grow(Math.ceil(Math.max(missing, GROWTH) / PAGE))
        // Nobody else lets it grow, and to ask for it takes longer than to read a word of it.
        bytes = new Uint8Array(run.memory.buffer)
        view = new DataView(run.memory.buffer)
      }
      return at
    },
    bytes: () => bytes,
    view: () => view,
  }
}
