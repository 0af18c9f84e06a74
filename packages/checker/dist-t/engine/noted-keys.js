import { KEY, KEY_ROOMS, KEYS_OF_ROOM, ROOM_BYTES } from './layout.js'
export function notedKeys(machine, { keyRooms, keyTotals }, store) {
  const take = (room, count) => {
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
//# sourceMappingURL=noted-keys.js.map
