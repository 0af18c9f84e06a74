/** What every command is given. */
import type { KeptAutomata } from '@police-data/checker'
import type { TakeThread } from '@police-data/checker/node'
import type { Standard } from '@police-data/model'
import type { Command } from 'commander'
import type { Exit } from '../exit.ts'
import type { Io } from '../io.ts'

export interface Context {
  readonly io: Io
  /** The Standard that is used unless `--standard` names another. */
  readonly standard: Standard
  readonly before?: Before | undefined
}

/** What was made before it is asked for, so that nobody waits for it; without it all is the same, and later. */
export interface Before {
  /** For the columns of the Standard, and whatever other standard has the like. */
  readonly automata?: () => KeptAutomata
  /** For a large file. */
  readonly thread?: TakeThread | undefined
}

/** Adds a command to the program; what it does at last is told to `settle`. */
export type AddCommand = (program: Command, context: Context, settle: (exit: Exit) => void) => void

export const FORMATS = ['text', 'json'] as const
export type Format = (typeof FORMATS)[number]
