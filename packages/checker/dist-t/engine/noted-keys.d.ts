/** Takes the keys that a machine noted from its rooms, of which one may be full before the others. */
import type { KeyStore } from './key-store.ts'
import type { Machine } from './machine.ts'
import type { Places } from './set-up.ts'
export interface NotedKeys {
  full(room: number): void
  /** All that is left, once everything is read. */
  rest(): void
}
export declare function notedKeys(
  machine: Machine,
  { keyRooms, keyTotals }: Pick<Places, 'keyRooms' | 'keyTotals'>,
  store: KeyStore,
): NotedKeys
