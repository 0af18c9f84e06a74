/** Reads a strict subset of YAML against a form, and reports every fault with its line and column. */
import type { Static, TSchema } from '@sinclair/typebox'
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from '../forms/problem.ts'
import { faultsOf } from './faults.ts'
import { guardYaml } from './guard.ts'

/** Where a part of the file stands; the path walks keys and places from the top. */
export type Locate = (path: readonly (string | number)[]) => {
  readonly line: number
  readonly column: number
}

export type ReadYaml<T> =
  | { readonly ok: true; readonly value: T; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function readYaml<T extends TSchema>(path: string, text: string, form: T): ReadYaml<Static<T>> {
  const unsafe = guardYaml(path, text)
  if (unsafe !== null) return { ok: false, problems: [unsafe] }

  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    version: '1.2',
  })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problem = (
    code: string,
    place: { line: number; column: number },
    message: string,
    hint?: string,
  ): Problem => ({
    code,
    path,
    ...place,
    message,
    ...(hint === undefined ? {} : { hint }),
  })

  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) =>
    problem('yaml-syntax', at(error.pos[0]), plainly(error.code, error.message)),
  )
  visit(document, {
    Alias: (_key, node) =>
      void problems.push(
        problem(
          'yaml-alias',
          at(node.range?.[0] ?? 0),
          'Aliases (*name) are not used here.',
          'Write the value out.',
        ),
      ),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor !== undefined) {
        problems.push(
          problem(
            'yaml-anchor',
            at(node.range?.[0] ?? 0),
            'Anchors (&name) are not used here.',
            'Write the value out where it is needed.',
          ),
        )
      }
      if (node.tag !== undefined) {
        problems.push(
          problem(
            'yaml-tag',
            at(node.range?.[0] ?? 0),
            `The tag ${node.tag} is not used here.`,
            'Leave it out.',
          ),
        )
      }
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key)) return
      const place = at(pair.key.range?.[0] ?? 0)
      if (pair.key.value === '<<')
        problems.push(
          problem('yaml-merge', place, 'Merge keys (<<) are not used here.', 'Write the keys out.'),
        )
      else if (typeof pair.key.value !== 'string') {
        problems.push(
          problem(
            'yaml-key',
            place,
            `The key ${String(pair.key.source ?? pair.key.value)} is not read as text.`,
            `Put it in quotes: "${String(pair.key.source ?? pair.key.value)}".`,
          ),
        )
      } else if (pair.key.value === '__proto__')
        problems.push(problem('yaml-key', place, 'A key may not be called __proto__.'))
    },
  })
  if (problems.length > 0) return { ok: false, problems }

  const locate: Locate = (steps) => {
    let node: unknown = document.contents
    let offset = offsetOf(node)
    for (const step of steps) {
      const next: unknown = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
        : isSeq(node)
          ? node.items[Number(step)]
          : undefined
      if (next === undefined) break
      offset = isPair(next) ? offsetOf(next.key) : offsetOf(next)
      node = isPair(next) ? next.value : next
    }
    return at(offset)
  }
  const value: unknown = document.toJS()
  const faults = faultsOf(form, value)
  if (faults.length === 0) return { ok: true, value: value as Static<T>, locate }
  return {
    ok: false,
    problems: faults.map(({ steps, message, hint }) => problem('yaml-form', locate(steps), message, hint)),
  }
}

const offsetOf = (node: unknown): number =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0

const SYNTAX: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key stands twice in the same place.',
  TAB_AS_INDENT: 'A tab is used to indent; YAML takes spaces only.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  MULTIPLE_DOCS: 'The file holds several documents (---).',
  UNRESOLVED_ALIAS: 'Aliases (*name) are not used here.',
}

const plainly = (code: string, message: string): string =>
  SYNTAX[code] ?? `This cannot be read as YAML: ${message}`
