/** Bytes; most columns need one such room. */
const SIZE = 1 << 16
const MOST_ROOMS = 16
/** May be read behind a text. */
const BEHIND = 32
export function textRoom(machine) {
  const rooms = []
  let used = 0
  let next = 0
  let end = 0
  return {
    keep: (at, length) => {
      if (next + length + BEHIND > end) {
        if (used === MOST_ROOMS) return 0
        next = rooms[used] ?? machine.allocate(SIZE)
        rooms[used] = next
        used += 1
        end = next + SIZE
      }
      const place = next
      machine.bytes().copyWithin(place, at, at + length)
      next += length
      return place
    },
    forget: () => {
      used = 0
      end = 0
    },
  }
}
//# sourceMappingURL=text-room.js.map
