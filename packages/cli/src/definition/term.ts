/** The page of a term: what it means here, what it is a kind of, and how others use it. */
import type { Difference, Standard, Term } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { hanging } from '../text/wrap.ts'
import { citationLines, meaning, origins } from './documented.ts'
import { named, pageHead, section } from './section.ts'

export function termPage(term: Term, standard: Standard, width: number): readonly Line[] {
  const { synonyms = [], broader, see = [], differs = [] } = term
  const kinds = Object.values(standard.terms).filter((one) => one.broader === term.id)
  return [
    ...pageHead(term.title, 'term', term.id),
    [],
    ...meaning(term, width),
    ...section(
      'How others differ',
      differs.flatMap((one) => differenceLines(one, standard, width - 2)),
    ),
    [],
    ...named('Also called', words(synonyms), width),
    ...named('A kind of', broader, width),
    ...named('Kinds', words(kinds.map(({ id }) => id)), width),
    ...named('Apart from', words(see), width),
    ...origins(term, standard, width),
  ]
}

const words = (all: readonly string[]): string | undefined => (all.length === 0 ? undefined : all.join(', '))

const differenceLines = (
  { who, says, sources }: Difference,
  standard: Standard,
  width: number,
): readonly Line[] => [
  ...hanging(['- '], `${who}: ${says}`, width),
  ...sources.flatMap((one) => citationLines(one, standard, width - 2)).map((line): Line => ['  ', ...line]),
]
