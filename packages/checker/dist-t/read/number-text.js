/** A number written out as a person would: no exponent, as few digits as tell it from its neighbours. */
export function numberText(value) {
  const text = String(value)
  if (!text.includes('e')) return text
  if (Math.abs(value) >= 1e21) return BigInt(value).toString()
  return value.toFixed(20).replace(/0+$/u, '')
}
//# sourceMappingURL=number-text.js.map
