/** The agency whose data it is. */
import { type Static, Type } from '@sinclair/typebox'
import { prose } from './ids.ts'

export const Agency = Type.Object(
  {
    id: Type.String({ description: 'The id that stands for the agency in every row: us-nj-millbrook.' }),
    title: prose('Its full name.'),
    country: Type.String({ pattern: '^[A-Z]{2}$', description: 'Two capital letters (ISO 3166).' }),
  },
  { additionalProperties: false, description: 'The agency whose data it is.' },
)
export type Agency = Static<typeof Agency>
