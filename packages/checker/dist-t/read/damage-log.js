const SAMPLES = 50
export function damageLog() {
  const kinds = new Map()
  return {
    add: (what, place) => {
      const known = kinds.get(what) ?? { count: 0, places: [] }
      kinds.set(what, known)
      known.count += 1
      if (known.places.length < SAMPLES) known.places.push(place)
    },
    done: () => [...kinds].map(([what, { count, places }]) => ({ what, count, places })),
  }
}
//# sourceMappingURL=damage-log.js.map
