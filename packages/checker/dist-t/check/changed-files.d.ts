/** Files that somebody wrote to while they were read: what was found in them is true of no file. */
import type { DataFile, Refused } from './dataset-input.ts'
/** Reads; where a file changed meanwhile, or is gone, that is the answer, whatever was read or went wrong. */
export declare function whileUnchanged<T>(
  files: readonly DataFile[],
  read: () => Promise<T>,
): Promise<
  | {
      readonly ok: true
      readonly read: T
    }
  | {
      readonly ok: false
      readonly refused: Refused
    }
>
