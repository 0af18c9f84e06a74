/** `{name}` becomes the value found there; an empty one is said to be empty. */
export function explain(standard, rule, args = {}) {
  const message = standard.rules[rule]?.message ?? `Rule ${rule}`
  return message.replaceAll(/\{([a-z][a-z0-9_.]*)\}/gu, (_whole, name) => words(args[name]))
}
function words(value) {
  if (value === undefined || value === '') return '(empty)'
  return typeof value === 'number' ? value.toLocaleString('en-US') : String(value)
}
//# sourceMappingURL=explain.js.map
