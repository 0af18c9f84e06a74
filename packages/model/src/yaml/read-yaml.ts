/** Reads a strict subset of YAML against a form, and reports every fault with its line and column. */
import type { Static, TSchema } from '@sinclair/typebox'
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Problem } from '../forms/problem.ts'
import { faultsOf } from './faults.ts'
import { guardYaml } from './guard.ts'
import { keysTwice, refusals } from './subset.ts'

/** Where a part of the file stands; the path walks keys and places from the top. */
export type Locate = (path: readonly (string | number)[]) => {
  readonly line: number
  readonly column: number
}

export type ReadYaml<T> =
  | {
      readonly ok: true
      readonly value: T
      readonly locate: Locate
      /** Keys that stand twice, where these are asked to wait; else none. */
      readonly twice: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface ReadYamlOptions {
  /** Keys that stand twice do not keep the rest from being read, so that all that is wrong can be said at once. */
  readonly twiceLater?: boolean
}

export function readYaml<T extends TSchema>(
  path: string,
  text: string,
  form: T,
  { twiceLater = false }: ReadYamlOptions = {},
): ReadYaml<Static<T>> {
  const unsafe = guardYaml(path, text)
  if (unsafe !== null) return { ok: false, problems: [unsafe] }

  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The library compares each key with all others, which takes minutes where there are many.
    uniqueKeys: false,
    merge: false,
    version: '1.2',
  })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const broken = [...document.errors, ...document.warnings]
  const problems: Problem[] = [
    ...broken.map(({ code, message, pos }) => ({
      code: 'yaml-syntax',
      path,
      ...at(pos[0]),
      message: SYNTAX[code] ?? `This cannot be read as YAML: ${message}`,
    })),
    ...refusals(document).map(({ offset, ...rest }) => ({ path, ...at(offset), ...rest })),
  ]
  const twice = keysTwice(document).map((offset) => ({ ...KEY_TWICE, path, ...at(offset) }))
  if (problems.length > 0 || (twice.length > 0 && !twiceLater))
    return { ok: false, problems: [...problems, ...twice] }

  const value: unknown = document.toJS()
  const locate = locator(document, at)
  const faults = faultsOf(form, value)
  if (faults.length === 0) return { ok: true, value: value as Static<T>, locate, twice }
  return {
    ok: false,
    problems: [
      ...twice,
      ...faults.map(({ steps, ...rest }) => ({ code: 'yaml-form', path, ...locate(steps), ...rest })),
    ],
  }
}

const KEY_TWICE = { code: 'yaml-syntax', message: 'This key stands twice in the same place.' }

const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab is used to indent; YAML takes spaces only.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  MULTIPLE_DOCS: 'The file holds several documents (---).',
  UNRESOLVED_ALIAS: 'Aliases (*name) are not used here.',
}

/** A step that is not there leads to the last one that is. */
function locator(document: Document, at: (offset: number) => ReturnType<Locate>): Locate {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>()
  const pairsOf = (map: YAMLMap): ReadonlyMap<unknown, Pair> => {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair] as const).reverse())
    pairs.set(map, known)
    return known
  }
  const child = (node: unknown, step: string | number): unknown => {
    if (isMap(node)) return pairsOf(node).get(step)
    return isSeq(node) ? node.items[Number(step)] : undefined
  }
  return (steps) => {
    let node: unknown = document.contents
    let offset = offsetOf(node)
    for (const step of steps) {
      const next = child(node, step)
      if (next === undefined) break
      offset = isPair(next) ? offsetOf(next.key) : offsetOf(next)
      node = isPair(next) ? next.value : next
    }
    return at(offset)
  }
}

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key)

const offsetOf = (node: unknown): number =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0
