/** Why a column is taken for a field, in words, and how sure that is. */
import { plural } from '@police-data/model'

const SAME_NAME = 0.99
const LIKE = 0.4
export function reasonsFor(fit) {
  const { column, target, name, values, separator, asks, only } = fit
  if (only !== null)
    return [
      `The column speaks of two matters: of “${target.field.title}” in ${plural(only.size, 'word')} only.`,
    ]
  if (asks !== null)
    return [`The cells say yes or no, and the name asks for ${asks.yes} of “${target.field.title}”.`]
  const { profile, moment, members } = column
  const { field } = target
  const reasons = []
  if (name >= SAME_NAME) reasons.push(`The name is known for “${field.title}”.`)
  else if (name >= LIKE) reasons.push(`The name is like one for “${field.title}”.`)
  if (target.means !== null && values !== null && profile.filled > 0)
    reasons.push(`The list knows ${percent(values)} of what the cells say.`)
  if ((field.type === 'date' || field.type === 'time') && moment !== null) {
    reasons.push(`${percent(moment.share)} of the cells are written as ${moment.format}.`)
    if (moment.unsure)
      reasons.push('No day is above 12, so day and month may stand the other way round: look.')
  }
  if ((field.type === 'integer' || field.type === 'number') && values !== null)
    reasons.push(`${percent(values)} of the cells are numbers that the field can take.`)
  if (field.type === 'boolean' && values !== null) reasons.push('The cells say yes or no.')
  if (separator !== null) reasons.push(`Cells list several, with “${separator}” between them.`)
  if (members.length > 1)
    reasons.push(`The column stands ${members.length} times, from ${members[0]} to ${members.at(-1)}.`)
  if (profile.filled === 0) reasons.push('All of its cells are empty.')
  return reasons
}
export function confidenceOf({ column, target, score, name, values, asks, only }) {
  if (only !== null) return 'look'
  if (asks !== null) return 'likely'
  const dated = target.field.type === 'date' && column.moment?.unsure === true
  if (dated || column.profile.filled === 0) return 'look'
  if (name >= SAME_NAME && (values === null || values >= 0.9)) return 'sure'
  return score >= 0.75 ? 'likely' : 'look'
}
const percent = (share) => (share > 0.995 && share < 1 ? '99 %' : `${Math.round(share * 100)} %`)
//# sourceMappingURL=reasons.js.map
