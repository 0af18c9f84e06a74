/** The page of a family: tables that belong together. */
import { type Family, type Standard, tablesOf } from '@police-data/model'
import { align } from '../text/align.ts'
import type { Line } from '../text/line.ts'
import { pageHead, paragraphs, section } from './section.ts'

export const familyPage = (family: Family, standard: Standard, width: number): readonly Line[] => [
  ...pageHead(family.title, 'family', family.id),
  [],
  ...paragraphs(family.definition, width),
  ...section(
    'Tables',
    align(
      tablesOf(standard, family.id).map(({ id, grain }) => [id, `one row is ${grain}`]),
      width - 2,
    ),
  ),
]
