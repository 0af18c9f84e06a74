/** The list whose codes are bands of years: `18_24`, `65_plus`. */
export const AGES = 'age_band'
const OLDEST = 150
/** Null for a text that names no band. */
export function yearsIn(plain) {
  const text = plain
    .replace(/\b(?:years?|yrs?|old|of age|aged?|ages)\b/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim()
  const [, low, high] = /^(?:between )?(\d{1,3}) (?:to |and |through )?(\d{1,3})$/u.exec(text) ?? []
  if (low !== undefined && high !== undefined)
    return Number(low) < Number(high) ? { from: Number(low), to: Number(high) } : null
  const [, least] = /^(\d{1,3}) (?:and |or )?(?:above|over|older|up|plus|more)$/u.exec(text) ?? []
  if (least !== undefined) return { from: Number(least), to: OLDEST }
  const [, beyond] = /^over (\d{1,3})$/u.exec(text) ?? []
  if (beyond !== undefined) return { from: Number(beyond) + 1, to: OLDEST }
  const [, most] = /^(\d{1,3}) (?:and |or )?(?:under|younger|below|less)$/u.exec(text) ?? []
  if (most !== undefined) return { from: 0, to: Number(most) }
  const [, below] = /^(?:under|below|less than|younger than) (\d{1,3})$/u.exec(text) ?? []
  return below === undefined ? null : { from: 0, to: Number(below) - 1 }
}
/** The same band, or the smallest that holds it; null where none does. */
export function banded(years, { codes }) {
  const bands = Object.keys(codes).flatMap((code) => {
    const [, from = '', to = ''] = /^(\d+)_(\d+|plus)$/u.exec(code) ?? []
    return from === ''
      ? []
      : [
          {
            code,
            from: Number(from),
            to: to === 'plus' ? OLDEST : Number(to),
            whole: codes[code]?.of === undefined,
          },
        ]
  })
  // No band begins at one year.
  const from = years.from === 1 ? 0 : years.from
  const same = bands.find((one) => one.from === from && one.to === years.to)
  if (same !== undefined) return { kind: 'code', code: same.code, evidence: 'wording' }
  const [cover] = bands
    .filter((one) => one.from <= from && one.to >= years.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const within = bands.filter((one) => one.whole && one.from <= years.to && one.to >= from)
  return within.length === 0
    ? null
    : { kind: 'choice', codes: within.map(({ code }) => code), cover: cover?.code ?? null }
}
//# sourceMappingURL=age-bands.js.map
