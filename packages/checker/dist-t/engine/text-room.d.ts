/** Copies of texts in the machine's memory, which stay where they are while the file moves on. */
import type { Machine } from './machine.ts'
export interface TextRoom {
  /** Where a copy of the text lies; zero where it does not fit beside those that are there. */
  keep(at: number, length: number): number
  forget(): void
}
export declare function textRoom(machine: Machine): TextRoom
