/** What is asked of others, or counted, is not asked of this one. */
const OTHERS = new Set(['other', 'another', 'number', 'count', 'total', 'any'])
const VERY_WORD = new Set(['code', 'title', 'alias', 'scheme'])
/** Null where the name is no word of a code. `role` are words for whom the table is about. */
export function askedBy({ question }, { table, means }, role) {
  if (question === null || means === null) return null
  const words = question.split(' ')
  if (words.some((word) => OTHERS.has(word))) return null
  const isOfPersons = table.fields.race !== undefined
  const bare = words.filter((word) => !isOfPersons || !role.has(word)).join(' ')
  const veryWord = (word) => {
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
//# sourceMappingURL=asked-by-name.js.map
