/** What a column of yes and no asks by its name: `FriskFlag` asks whether there was a frisk. */
import type { Column } from './columns-in.ts'
import type { Target } from './targets.ts'
import type { Evidence } from './word-meaning.ts'

export interface Asked {
  readonly yes: string
  /** Null where a “no” leaves open what else there was. */
  readonly no: string | null
}

/** What is asked of others, or counted, is not asked of this one. */
const OTHERS = new Set(['other', 'another', 'number', 'count', 'total', 'any'])

const VERY_WORD: ReadonlySet<Evidence> = new Set(['code', 'title', 'alias', 'scheme'])

/** Null where the name is no word of a code. `role` are words for whom the table is about. */
export function askedBy(
  { question }: Column,
  { table, means }: Target,
  role: ReadonlySet<string>,
): Asked | null {
  if (question === null || means === null) return null
  const words = question.split(' ')
  if (words.some((word) => OTHERS.has(word))) return null
  const isOfPersons = table.fields.race !== undefined
  const bare = words.filter((word) => !isOfPersons || !role.has(word)).join(' ')
  const veryWord = (word: string): string | null => {
    const meaning = means(word)
    if (meaning?.kind === 'choice') return meaning.cover
    return meaning?.kind === 'code' && VERY_WORD.has(meaning.evidence) ? meaning.code : null
  }
  for (const asked of new Set([question, bare])) {
    const yes = veryWord(asked)
    if (yes === null) continue
    const [no] = [`not ${asked}`, `no ${asked}`, `un${asked}`].flatMap((word) => veryWord(word) ?? [])
    return { yes, no: no ?? null }
  }
  return null
}
