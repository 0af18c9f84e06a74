/** Patterns mean the same everywhere and take linear time: one common subset, proven by recheck. */
import type { Problem } from '@police-data/model'
import { check } from 'recheck'
import { type Doc, problemAt, type Steps } from '../doc.ts'
import type { Spec } from '../read.ts'

/** Classes, groups, `{n,m} ? * + |` and plain characters; what ECMAScript, RE2, Java and POSIX all read alike. */
const COMMON =
  /^(?:[^\\()[\]{}?*+|^$.]|\\[.()[\]{}?*+|^$\\/-]|\((?!\?)|\)|\[\^?(?:[^[\]\\&~^]|\\[\]\\^-])+\]|[?*+](?![?+])|\{\d{1,3}(?:,\d{0,3})?\}(?!\?)|\|)*$/u

export async function patternProblems(spec: Spec): Promise<readonly Problem[]> {
  const docs: readonly Doc<unknown>[] = [...spec.groups, ...spec.tables, ...spec.rules]
  const problems = docs.map(async (doc) => {
    const found: Problem[] = []
    for (const [steps, pattern] of patterns(doc.value, [])) {
      const fault = await patternFault(pattern)
      if (fault !== undefined) found.push(problemAt(doc, steps, 'pattern', fault.message, fault.hint))
    }
    return found
  })
  return (await Promise.all(problems)).flat()
}

interface Fault {
  readonly message: string
  readonly hint: string
}

/** The same few patterns stand in many places, and each proof takes long. */
const proven = new Map<string, Promise<Fault | undefined>>()

function patternFault(pattern: string): Promise<Fault | undefined> {
  const fault = proven.get(pattern) ?? faultOf(pattern)
  proven.set(pattern, fault)
  return fault
}

async function faultOf(pattern: string): Promise<Fault | undefined> {
  if (!COMMON.test(pattern)) {
    return {
      message: `The pattern ${pattern} uses more than every target reads.`,
      hint: 'Use classes such as [0-9], groups, {n,m}, ?, *, + and | only; patterns always match the whole text.',
    }
  }
  try {
    new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return {
      message: `The pattern ${pattern} is not complete.`,
      hint: 'Look for a bracket that is not closed.',
    }
  }
  // Without a limit of time: what a busy machine answers late is no fault of the pattern.
  const { status } = await check(`^(?:${pattern})$`, 'u', { checker: 'automaton', timeout: null })
  return status === 'safe'
    ? undefined
    : {
        message: `The pattern ${pattern} can take more than linear time.`,
        hint: 'Two parts that can match the same text must not stand side by side.',
      }
}

function* patterns(value: unknown, steps: Steps): Generator<readonly [Steps, string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...steps, Array.isArray(value) ? Number(key) : key]
    if ((key === 'pattern' || key === 'matches') && typeof inner === 'string') yield [here, inner]
    else yield* patterns(inner, here)
  }
}
