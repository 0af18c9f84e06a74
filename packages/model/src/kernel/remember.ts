/** What is worked out once for each key. */

/** What `memory` holds for a key; made and kept there where it holds nothing yet. */
export function remember<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
