/** The rules that follow from tables and fields alone, each with examples. */
import type {
  Check,
  Examples,
  Field,
  Fix,
  JsonRecord,
  Level,
  Reference,
  Rule,
  Standard,
  Table,
} from '@police-data/model'
import { tablesOf, WORDS, writtenFields } from '@police-data/model'
import { stepBetween } from './diff/bump.ts'
import { sampleOf } from './examples.ts'
import { outsideBounds, wrongType } from './faulty-values.ts'
import { finishRule } from './rule.ts'

interface Derived extends Partial<Pick<Rule, 'sources' | 'since'>> {
  readonly id: string
  readonly title: string
  readonly level: Level
  readonly check: Check
  readonly message: string
  readonly rationale: string
  readonly fix: Fix
  readonly examples: Examples
}

export function derive(standard: Standard): Standard {
  const rules = tablesOf(standard).flatMap((table) =>
    derivedFrom(table, standard).map((one): Rule => {
      const { title, rationale, since = table.since, ...rest } = one
      return finishRule(
        {
          ...rest,
          title,
          definition: title,
          rationale,
          table: table.id,
          since: later(since, table.since),
          origin: 'derived',
        },
        standard,
      )
    }),
  )
  return {
    ...standard,
    rules: { ...Object.fromEntries(rules.map((rule) => [rule.id, rule])), ...standard.rules },
  }
}

const later = (one: string, other: string): string => (stepBetween(one, other) === 'none' ? one : other)

function derivedFrom(table: Table, standard: Standard): readonly Derived[] {
  return [
    ...writtenFields(table).flatMap((field) => [
      ...required(table, field),
      ...ofType(table, field),
      ...inCodeList(table, field, standard),
      ...bounded(table, field),
      ...noPlaceholder(table, field, standard),
    ]),
    uniqueKey(table),
    ...(table.references ?? []).map((reference) => refersTo(table, reference, standard)),
  ]
}

const one = (table: Table, note: string, ...rows: JsonRecord[]) => ({ note, rows: { [table.id]: rows } })

function required(table: Table, field: Field): readonly Derived[] {
  if (field.level === 'may') return []
  const key = table.key.includes(field.id)
  return [
    {
      id: `${table.id}.${field.id}.required`,
      title: `${field.title} is empty`,
      level: field.level,
      check: key
        ? { kind: 'assert', that: { field: field.id, answered: true } }
        : { kind: 'required', field: field.id },
      message: key
        ? `“${field.title}” has no answer, and it is part of the key.`
        : `“${field.title}” is empty.`,
      rationale: key
        ? `Without it nothing can be counted once, or found again.`
        : 'An empty cell says nothing: a reader cannot tell “did not happen” from “was not written down”.',
      fix: {
        where: 'record',
        how: key
          ? 'Fill the cell with the number or id that the record has.'
          : 'Fill the cell. If there is no answer, write why: not_recorded, unknown, not_applicable, withheld or pending.',
      },
      examples: {
        valid: [
          one(table, 'filled', { [field.id]: sampleOf(field) }),
          ...(key ? [] : [one(table, 'a non-answer also fills it', { [field.id]: 'withheld' })]),
        ],
        invalid: [
          one(table, 'empty', { [field.id]: '' }),
          ...(key ? [one(table, 'a key is always an answer', { [field.id]: 'unknown' })] : []),
        ],
      },
    },
  ]
}

function ofType(table: Table, field: Field): readonly Derived[] {
  const wrong = wrongType(field)
  if (wrong === undefined) return []
  return [
    {
      id: `${table.id}.${field.id}.type`,
      title:
        field.multiple === true
          ? `${field.title} is not a clean list`
          : `${field.title} is not ${KIND[field.type]}`,
      level: 'must',
      check: { kind: 'of-type', field: field.id },
      message:
        field.multiple === true
          ? `{${field.id}} is not a list of values joined by “;”.`
          : `{${field.id}} is not ${KIND[field.type]}.`,
      rationale: 'A value that cannot be read counts for nothing in any total.',
      fix: { where: 'once', how: HOW[field.multiple === true ? 'list' : field.type] },
      examples: {
        valid: [one(table, 'as it is written', { [field.id]: sampleOf(field) })],
        invalid: [one(table, 'cannot be read', { [field.id]: wrong })],
      },
    },
  ]
}

const KIND = {
  text: 'text',
  code: 'a code',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date written year-month-day',
  time: 'a time written hour:minute',
} as const

const HOW = {
  text: 'Write text.',
  code: 'Write a code of the list.',
  list: 'Join the values by “;” without spaces, each once: black;white.',
  integer: 'Write digits only, without separators or words: 34.',
  number: 'Write digits with a point for decimals: 29.95.',
  boolean: 'Write true or false.',
  date: 'Write a day that the calendar has, as year-month-day (2024-03-09) or in the format that the mapping names.',
  time: 'Write hours and minutes on the 24-hour clock: 17:05.',
} as const

function inCodeList(table: Table, field: Field, standard: Standard): readonly Derived[] {
  const list = standard.codeLists[field.list ?? '']
  if (list === undefined) return []
  const stranger = 'no_such_code'
  return [
    {
      id: `${table.id}.${field.id}.in-code-list`,
      title: `${field.title} is not a code of the list`,
      level: list.open ? 'should' : 'must',
      check: { kind: 'in-code-list', field: field.id },
      message: `{${field.id}} is not a code of the list “${list.title}”.`,
      rationale: 'Only a word with a definition can be counted together with what other agencies recorded.',
      fix: {
        where: 'once',
        how: 'Write a code of the list, or say in the mapping which code this word means: one change mends every row.',
      },
      examples: {
        valid: [one(table, 'a code of the list', { [field.id]: sampleOf(field) })],
        invalid: [
          one(table, 'a word that the list does not have', {
            [field.id]: field.multiple === true ? [stranger] : stranger,
          }),
        ],
      },
    },
  ]
}

function bounded(table: Table, field: Field): readonly Derived[] {
  const { minimum, maximum, pattern } = field
  if (minimum === undefined && maximum === undefined && pattern === undefined) return []
  return [
    {
      id: `${table.id}.${field.id}.bounds`,
      title: `${field.title} is outside its bounds`,
      level: 'must',
      check: {
        kind: 'bounded',
        field: field.id,
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
        ...(pattern === undefined ? {} : { pattern }),
      },
      message: `{${field.id}} is outside what “${field.title}” can be.`,
      rationale: 'A value that cannot be true is an error of entry or of export.',
      fix: { where: 'record', how: field.record ?? 'Look the value up in the record and correct it.' },
      examples: {
        valid: [
          one(table, 'within bounds', { [field.id]: sampleOf(field) }),
          ...[minimum, maximum].flatMap((edge) =>
            edge === undefined ? [] : [one(table, 'on the boundary', { [field.id]: edge })],
          ),
        ],
        invalid: outsideBounds(field).map((value) => one(table, 'outside', { [field.id]: value })),
      },
    },
  ]
}

/** What has a pattern, a list or another type refuses such texts by that; the agency’s own words are kept, whatever they are. */
function noPlaceholder(table: Table, field: Field, { placeholders = {} }: Standard): readonly Derived[] {
  if (field.type !== 'text' || field.pattern !== undefined || field.id.endsWith(WORDS)) return []
  return Object.values(placeholders).map(({ id, phrase, definition, sources, since, level, texts, fix }) => ({
    id: `${table.id}.${field.id}.${id}`,
    title: `${field.title} is ${phrase}`,
    sources,
    since,
    level,
    check: { kind: 'none-of', field: field.id, texts },
    message: `{${field.id}} is ${phrase}.`,
    rationale: definition,
    fix,
    examples: {
      valid: [one(table, 'text that says something', { [field.id]: sampleOf(field) })],
      invalid: [...new Set([texts[0] ?? '', texts.at(-1) ?? ''])].map((text) =>
        one(table, `“${text}”`, { [field.id]: text }),
      ),
    },
  }))
}

function uniqueKey(table: Table): Derived {
  return {
    id: `${table.id}.key`,
    title: `Two rows of ${table.title} have the same key`,
    level: 'must',
    check: { kind: 'unique', fields: [...table.key] },
    message: `Another row has the same key ({${table.key.join('}, {')}}).`,
    rationale: `One row is ${table.grain}; the same key twice counts it twice.`,
    fix: { where: 'record', how: `Keep one row for each ${table.record}, or number them apart.` },
    examples: {
      valid: [one(table, 'one row', {})],
      invalid: [one(table, 'the same key twice', {}, {})],
    },
  }
}

function refersTo(table: Table, { fields, table: to }: Reference, standard: Standard): Derived {
  const target = standard.tables[to]
  const own = [...fields].reverse().find((name) => table.fields[name]?.level !== undefined) ?? ''
  const field = table.fields[own]
  const other = field?.examples[1] ?? `${String(field?.examples[0])}9`
  return {
    id: `${table.id}.refers-to.${to}`,
    title: `${table.title} name a ${target?.record ?? to} that is not there`,
    level: 'must',
    check: { kind: 'refers', fields: [...fields], to },
    message: `No row of “${target?.title ?? to}” has the key {${fields.join('}, {')}}.`,
    rationale: `A ${table.record} without its ${target?.record ?? to} cannot be counted by anything that stands there.`,
    fix: { where: 'once', how: `Export both tables from the same records, with the same keys.` },
    examples: {
      valid: [one(table, 'the row is there', {})],
      invalid: [one(table, 'no such row', { [own]: other })],
    },
  }
}
