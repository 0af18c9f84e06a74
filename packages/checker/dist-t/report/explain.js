/** The message of a finding: a rule's own words, filled with what was found. */
import { numberWords } from '@police-data/model'
/** `{name}` becomes the value found there; an empty one is said to be empty. */
export function explain(standard, rule, args = {}) {
  const message = standard.rules[rule]?.message ?? `Rule ${rule}`
  return message.replaceAll(/\{([a-z][a-z0-9_.]*)\}/gu, (_whole, name) => words(args[name]))
}
function words(value) {
  if (value === undefined || value === '') return '(empty)'
  return typeof value === 'number' ? numberWords(value) : String(value)
}
//# sourceMappingURL=explain.js.map
