/** A code list: every code defined; open or closed; aggregates name the codes they may stand for. */
import { type Static, Type } from '@sinclair/typebox'
import { documented } from './documented.ts'
import { CodeId, Index, Prose, SnakeId } from './ids.ts'

export const Code = Type.Object(
  {
    ...documented,
    aliases: Type.Optional(Type.Array(Prose, { description: 'Words agencies use for exactly this code.' })),
    ambiguous: Type.Optional(
      Type.Array(Prose, {
        description: 'Words that may mean this code or another: never mapped silently.',
      }),
    ),
    of: Type.Optional(
      Type.Array(CodeId, {
        minItems: 2,
        description: 'An aggregate: one of these codes, and the source does not say which.',
      }),
    ),
    attributes: Type.Optional(
      Index(SnakeId, Type.Union([CodeId, Type.Integer()]), {
        description: 'What the list declares of each code.',
      }),
    ),
  },
  { additionalProperties: false },
)
export type Code = Static<typeof Code>

export const CodeList = Type.Object(
  {
    id: SnakeId,
    ...documented,
    open: Type.Boolean({ description: 'May a file hold a value that is not listed here?' }),
    attributes: Type.Optional(
      Index(
        SnakeId,
        Type.Object(
          { title: Type.String(), list: Type.Optional(SnakeId) },
          {
            additionalProperties: false,
            description: 'With `list`, the attribute is a code of that list; without, a whole number.',
          },
        ),
      ),
    ),
    codes: Index(CodeId, Code),
  },
  { additionalProperties: false, description: 'A list of codes.' },
)
export type CodeList = Static<typeof CodeList>

/** The code of an open list whose words live in `<field>__words`; what it means is not known here. */
export const OTHER = 'other'

/** The codes that are no aggregates, in the order of the list. */
export const plainCodes = (list: CodeList): readonly string[] =>
  Object.keys(list.codes).filter((id) => list.codes[id]?.of === undefined)

/** What a code may stand for: itself, or the members of an aggregate. */
export const membersOf = (list: CodeList, code: string): readonly string[] => list.codes[code]?.of ?? [code]
