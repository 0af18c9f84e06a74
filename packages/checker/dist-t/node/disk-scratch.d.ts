import type { Scratch } from '../check/dataset-input.ts'
import type { Spill } from '../engine/key-store.ts'
export interface DiskScratch extends Scratch {
  /** Removes it, with all that is in it. */
  clear(): Promise<void>
}
/** Made when it is first needed. */
export declare function diskScratch(): DiskScratch
export interface DiskSpill extends Spill {
  close(): void
}
/** One file for each thread; the pieces of others are read where they say. */
export declare function diskSpill(folder: () => string): DiskSpill
