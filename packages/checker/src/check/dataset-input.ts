/** What makes up one dataset, as the user names it. */
import type { Problem, Standard } from '@police-data/model'
import type { Automata } from '../engine/automata.ts'
import type { Spill } from '../engine/key-store.ts'
import type { Threads } from '../engine/threads.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { ByteSource } from '../scan/source.ts'

/** A YAML file that goes with the data. */
export interface Companion {
  readonly path: string
  readonly text: string
}

/** A file of the data. */
export interface DataFile {
  /** As the user wrote it. */
  readonly path: string
  readonly source: ByteSource
  /** SHA-256 of the stored bytes, in hexadecimal. */
  readonly sha256?: () => Promise<string>
  /** Whether it was written to since it was opened. */
  readonly changed?: () => Promise<boolean>
  /** What is to be told of it, beside what its bytes say. */
  readonly notes?: readonly string[]
  /** Told now and then; `findings` is the least there are so far, where that is known. */
  readonly onProgress?: (done: { readonly rows: number; readonly findings?: number }) => void
}

/** A folder that is removed once the check is done. */
export interface Scratch {
  readonly folder: string
  spill(): Spill
}

export interface DatasetInput extends ReadOptions {
  readonly standard: Standard
  /** Together they are one dataset: tables refer to each other, and rows with the same key are one row across files. */
  readonly files: readonly DataFile[]
  readonly table?: string | undefined
  readonly mapping?: Companion | undefined
  readonly statement?: Companion | undefined
  /**
   * Bytes, as stored, from which on a file is read by the machine; the plain reader, which it is held against, needs
   * no setting up and is as fast for small files. 64 KiB unless it is said; `Infinity` never takes the machine.
   */
  readonly machineFrom?: number | undefined
  /** Other threads to read a large file with; without them one thread reads it, and comes to the same. */
  readonly threads?: Threads | undefined
  /** Automata that were made before; without them a check takes some milliseconds longer. */
  readonly automata?: Automata | undefined
  /** A place for what memory has no room for, so that it does not grow with the file. */
  readonly scratch?: Scratch | undefined
  /** Shows values that a report hides by default. */
  readonly showValues?: boolean | undefined
}

/** Below this, setting up the machine takes longer than to read the file without it. */
const MACHINE_FROM = 64 * 1024

/** Whether the machine is to read it, if it can. */
export const isForMachine = (
  { source }: Pick<DataFile, 'source'>,
  { machineFrom = MACHINE_FROM }: Pick<DatasetInput, 'machineFrom'>,
): boolean => (source.size ?? Number.POSITIVE_INFINITY) >= machineFrom

/** The input was wrong, or bytes were no table. */
export type Refused =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
