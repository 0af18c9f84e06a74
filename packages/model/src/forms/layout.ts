/** Where the data stand in a file: what is above the header, how many records it takes, and where the data end. */
import { type Static, Type } from '@sinclair/typebox'
import { prose } from './ids.ts'

const only = { additionalProperties: false }

export const Layout = Type.Object(
  {
    skip: Type.Optional(Type.Integer({ minimum: 0, description: 'Rows above the header.' })),
    headers: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 9,
        description: 'Records of the header; the first names the columns.',
      }),
    ),
    until: Type.Optional(
      Type.Object(
        {
          column: prose('The name of a column.'),
          is: Type.Array(Type.String(), { minItems: 1, description: 'The words that end the data.' }),
        },
        {
          ...only,
          description: 'From the record that holds such a word on, nothing is data.',
          examples: [{ column: 'Date', is: ['Total'] }],
        },
      ),
    ),
  },
  {
    ...only,
    description: 'Where the data stand in the file, if not right below one header.',
    examples: [{ skip: 3, headers: 2 }],
  },
)
export type Layout = Static<typeof Layout>
