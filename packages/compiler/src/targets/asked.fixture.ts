/** For tests: random expressions over one table, and random records of it as JSON writes them. */
import {
  type Expression,
  type Field,
  fieldOf,
  type JsonRecord,
  NON_ANSWERS,
  type Operand,
  type Reading,
  type Standard,
  type Table,
  writtenFields,
} from '@police-data/model'
import fc from 'fast-check'

type Json = JsonRecord[string] | null | undefined

const ODD = [
  "it's",
  '"',
  'Zoë',
  '𝒳',
  '__proto__',
  'constructor',
  ' padded ',
  'a;b',
  '^(?:x)$',
  '\\',
  'NULL',
  '0',
]
const PATTERNS = ['[a-z_]+', '[0-9]{1,3}', '[^a-m]*', '(n|h)?.*', '[0-9]{4}-[0-9]{2}-(01|15)', '[^;]{1,4}']

const textArbitrary = fc.oneof(
  fc.constantFrom('north', 'harbour', 'L-17', '88231', '3.01E+10', '17-Oct', ...ODD),
  fc.string({ maxLength: 4, unit: 'binary' }),
)

/** Close together, so that comparisons meet each other and the bounds of fields. */
const NUMBERS = [0, 1, 2, 3, 17, 18, 66, 67, 120, 121, 1000, 1001, -1, 0.5, 2.25, 0.000_000_1]
const DATES = ['2019-12-31', '2020-02-29', '2020-03-01', '1911-01-01', '0004-02-29', '9999-12-31']
const TIMES = ['00:00', '07:59', '08:00', '20:30', '23:59']
const NO_DATES = ['2019-02-29', '0000-02-29', '2020-3-1', '2020-04-31', '2020-01-01T00:00', 'soon']

const codesOf = ({ list }: Field, { codeLists }: Standard): readonly string[] => [
  ...Object.keys(codeLists[list ?? '']?.codes ?? {}),
  'klingon',
]

/** Of the JSON type that the wire form has, where a text would not read alike; broken within that type. */
function jsonOf(field: Field, standard: Standard): fc.Arbitrary<Json> {
  const list = fc.array(fc.constantFrom(...codesOf(field, standard), 'unknown', ' a', ''), {
    minLength: 2,
    maxLength: 3,
  })
  if (field.multiple === true)
    return fc.oneof(
      { weight: 3, arbitrary: fc.subarray([...codesOf(field, standard)], { minLength: 1, maxLength: 3 }) },
      list,
    )
  const worded = fc.constantFrom('twelve', '007', '1,5', 'TRUE', 'yes')
  switch (field.type) {
    case 'text':
      return textArbitrary
    case 'code':
      return fc.constantFrom(...codesOf(field, standard))
    case 'integer':
    case 'number':
      return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NUMBERS) }, worded)
    case 'boolean':
      return fc.oneof({ weight: 5, arbitrary: fc.boolean() }, worded)
    case 'date':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...DATES) }, fc.constantFrom(...NO_DATES))
    case 'time':
      return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TIMES) }, fc.constantFrom('24:00', '7:05'))
  }
}

/** Empty in all three ways that JSON has, answers, and non-answers. */
export const recordArbitrary = (table: Table, standard: Standard): fc.Arbitrary<Record<string, Json>> =>
  fc.record(
    Object.fromEntries(
      writtenFields(table).map((field) => [
        field.id,
        fc.oneof(
          { weight: 6, arbitrary: jsonOf(field, standard) },
          { weight: 2, arbitrary: fc.constantFrom(null, '') },
          { weight: 2, arbitrary: fc.constantFrom(...NON_ANSWERS) },
        ),
      ]),
    ),
    { requiredKeys: [] },
  )

/** Of every operator that a rule about a row may hold, and of the types that `review` lets through. */
export function expressionArbitrary(table: Table, standard: Standard): fc.Arbitrary<Expression> {
  const fields = Object.values(table.fields)
  const reading = (fits: (field: Field) => boolean, ...stages: Reading['op'][]): fc.Arbitrary<Reading> =>
    fc.record({
      op: fc.constantFrom(...stages),
      name: fc.constantFrom(...fields.filter(fits).map(({ id }) => id)),
    })
  const written = ({ derived }: Field) => derived === undefined
  const asked = reading(written, 'field', 'field', 'field', 'typed', 'raw')
  const lists = reading(({ type }) => type === 'code' || type === 'text', 'field', 'field', 'typed')
  const leaf = fc.oneof(
    fc.record({ op: fc.constantFrom('present' as const, 'answered' as const), of: asked }),
    fc.record({ op: fc.constant('said' as const), of: asked, what: fc.constantFrom(...NON_ANSWERS) }),
    { weight: 4, arbitrary: comparison(table, standard) },
    {
      weight: 4,
      arbitrary: lists.chain((item) => membership(item, table, standard)),
    },
    fc.record({
      op: fc.constant('matches' as const),
      item: reading(({ type, multiple }) => multiple !== true && TEXTUAL.has(type), 'field', 'typed', 'raw'),
      pattern: fc.constantFrom(...PATTERNS),
    }),
    reading(({ type }) => type === 'boolean' || type === 'text', 'field', 'typed'),
    fc.constantFrom<Expression>({ op: 'value', value: true }, { op: 'value', value: null }),
  )
  return fc.letrec<{ one: Expression }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('one'), { maxLength: 3 }),
      }),
      fc.record({ op: fc.constant('not' as const), of: tie('one') }),
    ),
  })).one
}

const TEXTUAL: ReadonlySet<Field['type']> = new Set(['text', 'code', 'date', 'time'])

function comparison(table: Table, standard: Standard): fc.Arbitrary<Expression> {
  const single = Object.values(table.fields).filter(({ multiple }) => multiple !== true)
  return fc.constantFrom(...single).chain((field) => {
    const ordered = field.type !== 'text' && field.type !== 'code' && field.type !== 'boolean'
    const alike = single.filter(({ type }) => type === field.type).map(({ id }) => id)
    const read = (name: string): fc.Arbitrary<Operand> =>
      fc.record({ op: fc.constantFrom('field' as const, 'typed' as const), name: fc.constant(name) })
    const constant = jsonOf(field, standard).map(
      (value): Operand => ({ op: 'value', value: (value ?? null) as string | number | boolean | null }),
    )
    return fc
      .tuple(
        ordered ? fc.constantFrom('eq' as const, 'lt' as const, 'le' as const) : fc.constant('eq' as const),
        read(field.id),
        fc.oneof({ weight: 2, arbitrary: constant }, fc.constantFrom(...alike).chain(read)),
        fc.boolean(),
      )
      .map(([op, one, other, turned]) => ({ op, left: turned ? other : one, right: turned ? one : other }))
  })
}

/** No value is both certainly in and certainly out. */
function membership(item: Reading, table: Table, standard: Standard): fc.Arbitrary<Expression> {
  const field = fieldOf(table, item.name)
  const known = field.type === 'code' ? codesOf(field, standard) : ['north', 'L-17', "it's", '𝒳', 'unknown']
  return fc
    .tuple(
      fc.constantFrom('in' as const, 'includes' as const),
      fc.array(fc.constantFrom('yes', 'no', 'neither'), { minLength: known.length, maxLength: known.length }),
      fc.boolean(),
    )
    .map(([op, sides, told]) => {
      const on = (side: string) => known.filter((_, place) => sides[place] === side)
      return { op, item, yes: on('yes'), ...(told ? { no: on('no') } : {}) }
    })
}
