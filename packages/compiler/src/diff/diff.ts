/** What changed between two versions of a standard, and the smallest step of the version that allows it. */
import type { Standard } from '@police-data/model'
import { KINDS } from './aspects.ts'
import { type Bump, largest } from './bump.ts'

export interface Change {
  readonly kind: string
  readonly id: string
  readonly what: 'added' | 'removed' | 'changed'
  readonly bump: Bump
}

export interface Difference {
  readonly bump: Bump
  readonly changes: readonly Change[]
}

/** The order of things is no change, and neither is the version itself. */
export function diff(before: Standard, after: Standard): Difference {
  const changes = KINDS.flatMap((kind) => {
    const [old, now] = [kind.things(before), kind.things(after)]
    const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
    return ids.flatMap((id): Change[] => {
      if (old[id] === undefined) return [{ kind: kind.name, id, what: 'added', bump: kind.added(now[id]) }]
      if (now[id] === undefined) return [{ kind: kind.name, id, what: 'removed', bump: kind.removed }]
      const bump = kind.changed(old[id], now[id])
      return bump === 'none' ? [] : [{ kind: kind.name, id, what: 'changed', bump }]
    })
  })
  return { bump: largest(changes.map(({ bump }) => bump)), changes }
}
