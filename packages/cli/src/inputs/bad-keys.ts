/** Keys of JSON text by which something would be lost in silence: those that stand twice, and the one that is no key. */
import { isList, isObject, type JsonValue } from '@police-data/checker'

export interface BadKey {
  readonly key: string
  readonly message: string
}

export function badKeys(value: JsonValue): readonly BadKey[] {
  if (isList(value)) return value.flatMap(badKeys)
  if (!isObject(value)) return []
  const seen = new Set<string>()
  return value.members.flatMap(([key, one]) => {
    const message =
      key === '__proto__'
        ? 'A key may not be called __proto__.'
        : seen.has(key)
          ? `The key “${key}” stands twice in the same place.`
          : undefined
    seen.add(key)
    return [...(message === undefined ? [] : [{ key, message }]), ...badKeys(one)]
  })
}
