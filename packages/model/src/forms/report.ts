/** The Report: a verdict, what stands behind it, and an account of every rule. */
import { type Static, Type } from '@sinclair/typebox'
import { Level, RuleId, SnakeId } from './ids.ts'
import { Relation } from './word-mapping.ts'

const only = { additionalProperties: false }
const Count = Type.Integer({ minimum: 0 })
const Text = Type.String()

export const Verdict = Type.Union([
  Type.Literal('conforms'),
  Type.Literal('does-not-conform'),
  Type.Literal('nothing-wrong-found', { description: 'Some required rules could not be checked.' }),
])
export type Verdict = Static<typeof Verdict>

/** Where a reader finds it: the row as a spreadsheet numbers it (header = 1), the column by letter and name. */
export const Address = Type.Object(
  {
    file: Type.Optional(Type.String({ description: 'Where the run has several files.' })),
    row: Count,
    column: Type.Optional(Text),
    name: Type.Optional(Text),
    line: Type.Optional(Count),
    byte: Type.Optional(Count),
    key: Type.Optional(Text),
  },
  only,
)
export type Address = Static<typeof Address>

export const Arg = Type.Union([Text, Type.Number(), Type.Boolean()])

/** Says why another value is meant. A word that may be several is never chosen for: `among` names them all. */
export const Suggestion = Type.Object(
  {
    value: Type.Optional(
      Type.String({
        description: 'A code, or a word that the mapping knows. Absent where no one code covers them.',
      }),
    ),
    because: Type.Union(
      (['code', 'alias', 'case', 'spelling', 'ambiguous'] as const).map((one) => Type.Literal(one)),
    ),
    among: Type.Optional(Type.Array(Text, { description: 'The codes that an ambiguous word may mean.' })),
  },
  only,
)
export type Suggestion = Static<typeof Suggestion>

/** Findings of one rule about one value: counted in full, shown in few samples. */
export const FindingGroup = Type.Object(
  {
    value: Type.Optional(Text),
    count: Count,
    suggestion: Type.Optional(Suggestion),
    args: Type.Optional(Type.Record(Text, Arg)),
    samples: Type.Array(Address),
  },
  only,
)
export type FindingGroup = Static<typeof FindingGroup>

/** What a rule that was not run would need. */
export const Lacks = Type.Object(
  { what: Type.Union((['column', 'table', 'given'] as const).map((one) => Type.Literal(one))), title: Text },
  only,
)
export type Lacks = Static<typeof Lacks>

export const RuleResult = Type.Object(
  {
    rule: RuleId,
    level: Level,
    table: Type.Optional(SnakeId),
    field: Type.Optional(SnakeId),
    outcome: Type.Union(
      (['passed', 'failed', 'not-applicable', 'not-run'] as const).map((one) => Type.Literal(one)),
    ),
    because: Type.Optional(Text),
    lacks: Type.Optional(Lacks),
    count: Count,
    groups: Type.Array(FindingGroup),
  },
  only,
)
export type RuleResult = Static<typeof RuleResult>

/** What one act mends. The acts of a report come in the order in which they are worth doing. */
export const Step = Type.Object(
  {
    act: Type.Union(
      (['map-words', 'replace-words', 'fill', 'correct', 'mend'] as const).map((one) => Type.Literal(one)),
      { description: 'mend: as the rule itself says.' },
    ),
    level: Level,
    rules: Type.Array(RuleId, { minItems: 1 }),
    fields: Type.Array(Text, { description: '`table.field` of each field.' }),
    file: Type.Optional(Text),
    column: Type.Optional(Text),
    name: Type.Optional(Text),
    words: Type.Optional(Type.Integer({ minimum: 1, description: 'Different values that are meant.' })),
    removes: Type.Integer({ minimum: 1, description: 'Findings that are gone when it is done.' }),
  },
  only,
)
export type Step = Static<typeof Step>

export const ColumnResult = Type.Object(
  {
    file: Type.Optional(Text),
    column: Text,
    name: Text,
    fate: Type.Union((['mapped', 'dropped', 'unmapped'] as const).map((one) => Type.Literal(one))),
    fields: Type.Array(Text),
    because: Type.Optional(Text),
  },
  only,
)
export type ColumnResult = Static<typeof ColumnResult>

/** What a field of the standard holds, over all rows of its table. */
export const FieldResult = Type.Object(
  {
    table: SnakeId,
    field: SnakeId,
    level: Level,
    answered: Count,
    said: Count,
    empty: Count,
    unreadable: Count,
  },
  only,
)
export type FieldResult = Static<typeof FieldResult>

/** One code of a coded field, and the agency's own words for it. */
export const CodeResult = Type.Object(
  {
    code: Text,
    rows: Count,
    words: Type.Array(Type.Object({ word: Text, rows: Count, relation: Type.Optional(Relation) }, only)),
  },
  only,
)
export type CodeResult = Static<typeof CodeResult>

export const CodedField = Type.Object({ table: SnakeId, field: SnakeId, codes: Type.Array(CodeResult) }, only)
export type CodedField = Static<typeof CodedField>

export const SourceResult = Type.Object(
  {
    path: Text,
    bytes: Count,
    sha256: Text,
    format: Type.Optional(Type.String({ description: 'What the file is where it is no text table.' })),
    sheet: Type.Optional(Type.String({ description: 'Of a workbook, or the table of a JSON file.' })),
    encoding: Type.String({ description: 'Empty where the file is no text.' }),
    delimiter: Type.String({ description: 'Empty where no sign parts the cells.' }),
    rows: Type.Integer({ minimum: 0, description: 'Records below the header.' }),
    columns: Count,
    notes: Type.Array(Text),
  },
  only,
)
export type SourceResult = Static<typeof SourceResult>

export const Sources = Type.Array(SourceResult)

export const MappingUsed = Type.Optional(Type.Object({ path: Text, sha256: Text, agency: Text }, only))

export const RecordAccount = Type.Object(
  {
    in: Count,
    mapped: Count,
    aside: Type.Integer({ minimum: 0, description: 'Not of the kind that the mapping makes rows of.' }),
    refused: Count,
    blank: Count,
  },
  { ...only, description: 'in = mapped + aside + refused + blank.' },
)

export type RecordAccount = Static<typeof RecordAccount>

export const TableResult = Type.Object(
  {
    table: SnakeId,
    rows: Count,
    madePerRow: Type.Optional(
      Type.Array(SnakeId, {
        description:
          'Fields of the key made for one source row: the rows stand for nothing that can be counted.',
      }),
    ),
  },
  only,
)
export type TableResult = Static<typeof TableResult>

export const Report = Type.Object(
  {
    $comment: Type.Optional(Text),
    form: Type.Literal('pds-report/0'),
    run: Type.Optional(Type.Object({ checker: Text }, only)),
    standard: Type.Object({ id: Text, version: Text }, only),
    mapping: MappingUsed,
    valuesShown: Type.Optional(
      Type.Literal(true, { description: 'The report shows values that are hidden by default.' }),
    ),
    limits: Type.Optional(
      Type.Object(
        {
          recordBytes: Type.Optional(Count),
          fieldBytes: Type.Optional(Count),
          columns: Type.Optional(Count),
          inflatedBytes: Type.Optional(Count),
          inflatedRatio: Type.Optional(Count),
        },
        {
          ...only,
          description: 'How much of a file was read at most, where that was set by whoever ran it.',
        },
      ),
    ),
    verdict: Verdict,
    totals: Type.Object({ must: Count, should: Count, may: Count }, { ...only, description: 'Findings.' }),
    required: Type.Object(
      { fields: Count, filled: Count, answered: Count, unchecked: Count },
      {
        ...only,
        description: 'Required fields; those filled in every row, those with an answer, and rules not run.',
      },
    ),
    steps: Type.Array(Step, { description: 'What to do first.' }),
    sources: Sources,
    records: RecordAccount,
    tables: Type.Array(TableResult),
    columns: Type.Array(ColumnResult),
    fields: Type.Array(FieldResult),
    codes: Type.Array(CodedField),
    rules: Type.Array(RuleResult),
  },
  { ...only, description: 'What a check found.' },
)
export type Report = Static<typeof Report>
