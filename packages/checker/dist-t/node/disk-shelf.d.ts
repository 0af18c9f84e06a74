import type { Shelf } from '../write/map-files.ts'
export interface DiskShelf extends Shelf {
  /** Removes all that is on it. */
  clear(): Promise<void>
}
/** Nothing is written before something is put on it. */
export declare function diskShelf(): DiskShelf
