/** Puts a pair into a YAML file and leaves every other character as it is. */
import { isMap, isPair, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml'

export interface InsertedPair {
  readonly text: string
  /** The first line that was put in or changed, from 1. */
  readonly line: number
  /** How many lines were put in; 0 where one was changed. */
  readonly added: number
}

/**
 * The path leads to a map, of which the last step may be missing: then it is made. Null where there is no such place, or
 * the map holds the key already.
 */
export function insertPair(
  text: string,
  path: readonly (string | number)[],
  key: string,
  value: unknown,
): InsertedPair | null {
  const { contents } = parseDocument(text, { merge: false, version: '1.2' })
  const map = mapAt(contents, path)
  if (map !== null) return map.has(key) ? null : into(text, map, `${written(key)}: ${written(value)}`)
  const above = mapAt(contents, path.slice(0, -1))
  const missing = path.at(-1)
  if (above === null || typeof missing !== 'string' || above.has(missing)) return null
  return above.flow === true
    ? into(text, above, `${missing}: { ${written(key)}: ${written(value)} }`)
    : into(
        text,
        above,
        `${missing}:\n${' '.repeat(indentOf(text, above) + 2)}${written(key)}: ${written(value)}`,
      )
}

/** On one line, so that it can stand anywhere. */
const written = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    blockQuote: false,
    flowCollectionPadding: true,
  }).trim()

function mapAt(contents: unknown, path: readonly (string | number)[]): YAMLMap | null {
  let node = contents
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === step)
      node = pair?.value
    } else node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
  }
  return isMap(node) ? node : null
}

function into(text: string, map: YAMLMap, pair: string): InsertedPair | null {
  const [start, end] = map.range ?? []
  if (start === undefined || end === undefined) return null
  if (map.flow === true) {
    // Before the closing brace, and the space before that.
    const at = text.slice(0, end - 1).trimEnd().length
    const first = map.items.length === 0
    return {
      text: `${text.slice(0, at)}${first ? ' ' : ', '}${pair} ${text.slice(end - 1)}`,
      line: lineOf(text, at),
      added: 0,
    }
  }
  const body = text.slice(0, end).trimEnd().length
  const rest = text.slice(body)
  // A comment may follow the last value on its line.
  const lineEnd = rest.indexOf('\n')
  const at = lineEnd < 0 ? text.length : body + lineEnd
  return {
    text: `${text.slice(0, at)}\n${' '.repeat(indentOf(text, map))}${pair}${text.slice(at)}`,
    line: lineOf(text, at) + 1,
    added: pair.split('\n').length,
  }
}

/** How far the keys of a block stand in. */
function indentOf(text: string, map: YAMLMap): number {
  const [start = 0] = map.range ?? []
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length
