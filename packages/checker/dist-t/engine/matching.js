/** Finds, among the keys of one room, those that have the same hash. */
import { KEY } from './layout.js'
export function matchingBy(machine) {
  let room = { at: 0, size: 0 }
  const roomFor = (size) => {
    // Rooms hold about as many keys as each other, and memory that was allocated is not given back.
    const enough = Math.ceil(size * 1.25)
    if (room.size < size) room = { at: machine.allocate(enough), size: enough }
    return room.at
  }
  return (pieces) => {
    const count = pieces.reduce((sum, { length }) => sum + length / 4, 0)
    let slots = 16
    while (slots < count * 2) slots *= 2
    const all = roomFor(count * KEY + slots * 4 + count * 8)
    const table = all + count * KEY
    const matches = table + slots * 4
    const { buffer } = machine.bytes()
    const keys = new Uint32Array(buffer, all, count * 4)
    let place = 0
    for (const piece of pieces) {
      keys.set(piece, place)
      place += piece.length
    }
    new Uint32Array(buffer, table, slots).fill(0)
    const found = machine.run.matchKeys(all, count, table, slots - 1, matches)
    return { keys, matches: new Uint32Array(buffer, matches, found * 2) }
  }
}
//# sourceMappingURL=matching.js.map
