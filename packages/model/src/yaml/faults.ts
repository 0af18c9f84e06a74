/** Where a value departs from its form, in plain words; of alternatives, only the one that was meant is judged. */
import { Kind, type TObject, type TSchema, type TUnion } from '@sinclair/typebox'
import { Value, type ValueError, ValueErrorType } from '@sinclair/typebox/value'
import { listWords } from '../words.ts'

export interface Fault {
  readonly steps: readonly (string | number)[]
  readonly message: string
  readonly hint?: string
}

/** A recursive form refers to itself, so a part of it is judged with the whole at hand. */
export function faultsOf(form: TSchema, value: unknown, whole: readonly TSchema[] = []): readonly Fault[] {
  const known = [...whole]
  if (Value.Check(form, known, value)) return []
  const faults = [...Value.Errors(form, known, value)].flatMap((error) => wordsFor(error, whole))
  const seen = new Set<string>()
  return faults.filter(({ steps, message }) => {
    const key = JSON.stringify([steps, message])
    return seen.has(key) ? false : seen.add(key)
  })
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

function wordsFor(error: ValueError, whole: readonly TSchema[]): readonly Fault[] {
  const steps = stepsOf(error.path)
  const name = steps.at(-1) ?? 'the file'
  switch (error.type) {
    case ValueErrorType.Union:
      return unionFaults(error, steps, whole)
    case ValueErrorType.ObjectRequiredProperty:
      return [{ steps: steps.slice(0, -1), message: `“${name}” is missing here.` }]
    case ValueErrorType.ObjectAdditionalProperties:
      return [unexpected(steps, error.schema)]
    case ValueErrorType.Never:
    case ValueErrorType.Undefined:
      return []
    case ValueErrorType.StringPattern:
      return [
        {
          steps,
          message:
            `${show(error.value)} is not written as “${name}” must be. ${error.schema.description ?? ''}`.trim(),
        },
      ]
    default: {
      if (error.value === undefined) return []
      const wanted = wantedBy(error.type)
      if (wanted === undefined) {
        return [{ steps, message: `“${name}”: ${show(error.value)} does not fit; ${lower(error.message)}.` }]
      }
      const message = `“${name}” is ${wanted} here, not ${kindOf(error.value)}.`
      return [{ steps, message, ...(error.type === ValueErrorType.String ? quoteHint(error.value) : {}) }]
    }
  }
}

function wantedBy(type: ValueErrorType): string | undefined {
  switch (type) {
    case ValueErrorType.String:
      return 'text'
    case ValueErrorType.Boolean:
      return 'true or false'
    case ValueErrorType.Number:
      return 'a number'
    case ValueErrorType.Integer:
      return 'a whole number'
    case ValueErrorType.Array:
      return 'a list'
    case ValueErrorType.Object:
      return 'a group of keys'
    default:
      return undefined
  }
}

/** The branch that agrees in its literals (`kind: …`) and shares most keys was the one meant. */
function unionFaults(
  error: ValueError,
  steps: readonly string[],
  whole: readonly TSchema[],
): readonly Fault[] {
  const name = steps.at(-1) ?? 'the file'
  // What is missing is said as that, and is of no form.
  if (error.value === undefined) return []
  const known = error.schema.$id === undefined ? whole : [error.schema, ...whole]
  const branches = branchesOf(error.schema as TUnion)
  const literals = branches.filter((branch) => branch[Kind] === 'Literal')
  if (literals.length === branches.length) {
    const allowed = literals.map((branch) => String(branch.const)).join(', ')
    return [{ steps, message: `${show(error.value)} is not one of: ${allowed}.` }]
  }
  const ranked = branches
    .map((branch) => ({ branch, fit: fitOf(branch, error.value) }))
    .sort((a, b) => b.fit - a.fit)
  const [meant] = ranked
  if (meant === undefined || meant.fit <= 0) {
    return [
      {
        steps,
        message: `${show(error.value)} has none of the forms that “${name}” takes.`,
        hint: formsHint(branches),
      },
    ]
  }
  const even = ranked.filter(({ fit }) => fit === meant.fit)
  const lacking = new Set(even.map(({ branch }) => onlyLacking(branch, error.value)))
  if (lacking.size > 1 && !lacking.has(undefined))
    return [{ steps, message: `One of ${listWords([...lacking] as string[], 'and')} is missing here.` }]
  const inner = faultsOf(meant.branch, error.value, known).map((fault) => ({
    ...fault,
    steps: [...steps, ...fault.steps],
  }))
  return inner.length > 0 ? inner : [{ steps, message: `${show(error.value)} does not fit here.` }]
}

/** The key that a group needs and has not, if it is the only one. */
function onlyLacking(branch: TSchema, value: unknown): string | undefined {
  const required: readonly string[] = branch.required ?? []
  const missing = required.filter((key) => !Object.hasOwn(Object(value), key))
  return missing.length === 1 ? missing[0] : undefined
}

function fitOf(branch: TSchema, value: unknown): number {
  if (branch[Kind] !== 'Object' || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return branch[Kind] === 'Array' && Array.isArray(value) ? 1 : 0
  }
  const { properties } = branch as TObject
  const record = value as Record<string, unknown>
  let fit = 0
  for (const key of Object.keys(record)) {
    const property = properties[key]
    if (property === undefined) fit -= 1
    else if (property[Kind] === 'Literal') fit += property.const === record[key] ? 100 : -100
    else fit += 2
  }
  return fit
}

/** A union within a union is one choice to whoever writes. */
const branchesOf = (union: TUnion): readonly TSchema[] =>
  (union.anyOf ?? []).flatMap((branch) =>
    branch[Kind] === 'Union' && branch.$id === undefined ? branchesOf(branch as TUnion) : [branch],
  )

const formsHint = (branches: readonly TSchema[]): string =>
  `It may be: ${[...new Set(branches.map(formWords))].join('; ')}.`

/** A group by the keys that it needs, as they are written; anything else by what it is. */
function formWords(branch: TSchema): string {
  const { required = [] } = branch as Partial<TObject>
  if (branch[Kind] === 'Object' && required.length > 0) return required.map((key) => `${key}: …`).join(', ')
  if (branch[Kind] === 'Array') return 'a list of such'
  return branch.description?.replace(/\.$/u, '') ?? String(branch.const ?? branch.type ?? 'another form')
}

function unexpected(steps: readonly string[], schema: TSchema): Fault {
  const allowed = Object.keys((schema as TObject).properties ?? {})
  if (allowed.length === 0)
    return {
      steps,
      message: `“${steps.at(-1)}” cannot be an id here.`,
      hint: 'Ids are small letters and digits.',
    }
  return {
    steps,
    message: `“${steps.at(-1)}” is not known here.`,
    hint: `Known here: ${allowed.join(', ')}.`,
  }
}

const quoteHint = (value: unknown): { hint?: string } =>
  typeof value === 'number' || typeof value === 'boolean' ? { hint: `Put it in quotes: "${value}".` } : {}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return (
    { number: 'a number', boolean: 'true or false', string: 'text', object: 'a group of keys' }[
      typeof value as 'number'
    ] ?? 'that'
  )
}

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `“${text !== undefined && text.length > 60 ? `${text.slice(0, 57)}…` : text}”`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
