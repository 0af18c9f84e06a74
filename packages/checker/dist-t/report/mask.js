/** Text can hold anything, so its values are never shown unasked. */
const SHOWN = new Set(['code', 'boolean', 'integer', 'number', 'date', 'time'])
const isShown = ({ sensitivity, type }) => sensitivity === 'open' && SHOWN.has(type)
export const hidden = (value) => {
  const length = [...value].length
  return `‹hidden, ${length} ${length === 1 ? 'character' : 'characters'}›`
}
/** Whether it stands for a value that is not shown; it may stand for several. */
export const isHidden = (shown) => shown.startsWith('‹hidden, ')
/** What may tell who somebody is stays hidden, whatever field takes it. */
export function maskFor(showValues, tells) {
  const unless = (hides, value) => (hides && !showValues ? hidden(value) : value)
  return {
    value: (field, value, from) => unless(!isShown(field) || tells(from), value),
    key: (field, value, from) => unless(field.sensitivity !== 'open' || tells(from), value),
    stray: (value) => unless(true, value),
  }
}
//# sourceMappingURL=mask.js.map
