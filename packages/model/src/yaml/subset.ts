/** What of YAML we do not take: anchors, aliases, tags, merge keys, keys that are no text, and more than 64 levels. */
import { type Document, isNode, isScalar, type Pair, visit } from 'yaml'
import { MAX_YAML_DEPTH } from './guard.ts'

export interface Refusal {
  readonly offset: number
  readonly code: string
  readonly message: string
  readonly hint?: string
}

export function refusals(document: Document): readonly Refusal[] {
  const found: Refusal[] = []
  visit(document, {
    Alias: (_key, { range }) => {
      found.push({
        offset: range?.[0] ?? 0,
        code: 'yaml-alias',
        message: 'Aliases (*name) are not used here.',
        hint: 'Write the value out.',
      })
    },
    Node: (_key, node, path) => {
      const offset = node.range?.[0] ?? 0
      if ('anchor' in node && node.anchor !== undefined) {
        const hint = 'Write the value out where it is needed.'
        found.push({ offset, code: 'yaml-anchor', message: 'Anchors (&name) are not used here.', hint })
      }
      if (node.tag !== undefined) {
        found.push({
          offset,
          code: 'yaml-tag',
          message: `The tag ${node.tag} is not used here.`,
          hint: 'Leave it out.',
        })
      }
      if (path.filter(isNode).length > MAX_YAML_DEPTH) {
        const message = `The nesting is deeper than ${MAX_YAML_DEPTH} levels.`
        found.push({ offset, code: 'yaml-too-deep', message })
        return visit.SKIP
      }
      return undefined
    },
    Pair: (_key, pair) => {
      const refusal = keyRefusal(pair)
      if (refusal !== undefined) found.push(refusal)
    },
  })
  return found
}

/** Where keys stand that stand further up in the same group already. */
export function keysTwice(document: Document): readonly number[] {
  const found: number[] = []
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0)
        seen.add(key.value)
      }
    },
  })
  return found
}

function keyRefusal({ key }: Pair): Refusal | undefined {
  const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
  if (!isScalar(key))
    return { offset, code: 'yaml-key', message: 'A key is one word here, not a list or a group.' }
  const { value, source } = key
  if (value === '<<') {
    return {
      offset,
      code: 'yaml-merge',
      message: 'Merge keys (<<) are not used here.',
      hint: 'Write the keys out.',
    }
  }
  if (value === '__proto__')
    return { offset, code: 'yaml-key', message: 'A key may not be called __proto__.' }
  if (typeof value === 'string') return undefined
  const shown = String(source ?? value)
  return {
    offset,
    code: 'yaml-key',
    message: `The key ${shown} is not read as text.`,
    hint: `Put it in quotes: "${shown}".`,
  }
}
