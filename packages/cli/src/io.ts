/** What a command may touch besides files: two streams, a place, a width, colours, a clock and whoever sits there. */
import type { Asker } from './ask/asker.ts'

export interface Io {
  /** Throws or rejects when the text could not be written. */
  readonly stdout: (text: string) => void | Promise<void>
  /** Never fails. */
  readonly stderr: (text: string) => void | Promise<void>
  /** Null where nothing comes in. */
  readonly stdin: (() => AsyncIterable<Uint8Array>) | null
  /** Relative paths start here. */
  readonly cwd: string
  /** The width of the terminal, or what a reader of a file or a mail would have. */
  readonly columns: number
  readonly color: boolean
  /** Does someone watch stderr? Then progress is shown. */
  readonly tty: boolean
  /** Null where nobody can be asked. */
  readonly asker: (() => Promise<Asker>) | null
  /** Milliseconds, of which only differences mean something. */
  readonly now: () => number
  /** Of the tools; stands under `run` in reports. */
  readonly version: string
  /** Show where an error of our own arose. */
  readonly debug: boolean
}
