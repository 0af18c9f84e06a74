/**
 * Holds what each record may be the same as another by, and finds those that share it: sixteen bytes a record, of which
 * no more than some are held in memory where there is a place to put the others.
 */
import { KEY_ROOMS } from './layout.js'

/** Pieces that are held in memory: 32 MiB of them. */
const HELD = 2048
export function keyStore(spill, most = HELD) {
  const rooms = Array.from({ length: KEY_ROOMS }, () => [])
  let held = 0
  return {
    add: (room, keys) => {
      if (keys.length === 0) return
      const away = spill !== undefined && held >= most
      if (!away) held += 1
      rooms[room]?.push(away ? spill.put(keys) : keys.slice())
    },
    give: () => {
      held = 0
      return rooms.map((pieces) => pieces.splice(0))
    },
    take: (pieces) => {
      for (const [room, more] of pieces.entries()) rooms[room]?.push(...more)
    },
    suspects: function* (matching) {
      for (const pieces of rooms) {
        const here = pieces.map((piece) =>
          piece instanceof Uint32Array ? piece : (spill?.take(piece) ?? nowhere()),
        )
        pieces.length = 0
        yield* groupsOf(matching(here))
      }
    },
  }
}
function nowhere() {
  throw new Error('A piece was put away, and nobody knows where')
}
function* groupsOf({ keys, matches }) {
  const groups = new Map()
  for (let at = 0; at < matches.length; at += 2) {
    const [key = 0, first = 0] = [matches[at], matches[at + 1]]
    const group = groups.get(first) ?? [first]
    groups.set(first, group)
    group.push(key)
  }
  const spotOf = (key) => ({
    row: (keys[key * 4 + 2] ?? 0) & 0x7fffffff,
    byte: ((keys[key * 4 + 1] ?? 0) >>> 26) * 2 ** 32 + (keys[key * 4 + 3] ?? 0),
  })
  // They are made before any is given: the room that they stand in is used again.
  const spots = [...groups.values()].map((group) => group.map(spotOf).sort((a, b) => a.byte - b.byte))
  yield* spots
}
//# sourceMappingURL=key-store.js.map
