/** Takes the keys that a machine noted from its rooms, of which one may be full before the others. */
import type { KeyStore } from './key-store.ts'
import { KEY, KEY_ROOMS, KEYS_OF_ROOM, ROOM_BYTES } from './layout.ts'
import type { Machine } from './machine.ts'
import type { Places } from './set-up.ts'

export interface NotedKeys {
  full(room: number): void
  /** All that is left, once everything is read. */
  rest(): void
}

export function notedKeys(
  machine: Machine,
  { keyRooms, keyTotals }: Pick<Places, 'keyRooms' | 'keyTotals'>,
  store: KeyStore,
): NotedKeys {
  const take = (room: number, count: number): void => {
    const at = keyRooms + room * ROOM_BYTES
    store.add(room, new Uint32Array(machine.bytes().buffer, at, count * (KEY / 4)))
  }
  return {
    full: (room) => take(room, KEYS_OF_ROOM),
    rest: () => {
      for (let room = 0; room < KEY_ROOMS; room += 1)
        take(room, machine.view().getUint32(keyTotals + 4 * room, true))
      machine.run.clearKeys()
    },
  }
}
