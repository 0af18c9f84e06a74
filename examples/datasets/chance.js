// Chance that is the same every time: the minimal standard generator of Park and Miller (1988).

/** Numbers that look random and follow from the seed alone. */
export function chance(seed) {
  let state = seed
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const below = (end) => Math.floor(next() * end)
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    oneOf: (all) => all[below(all.length)],
    /** True so often. */
    in: (share) => next() < share,
  }
}

/** Codes of a list that one record may hold without saying more: no aggregate, not “other”. */
export const codesOf = (standard, list) =>
  Object.entries(standard.codeLists[list].codes).flatMap(([code, { of }]) =>
    of === undefined && code !== 'other' && !code.startsWith('other_') ? [code] : [],
  )

const pad = (number) => String(number).padStart(2, '0')

/** The nth event of so many that are spread evenly over the year, with a time of day that is no round hour. */
export function momentOf(place, all, year, luck) {
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor((place * 366) / all)))
  return { date: day.toISOString().slice(0, 10), time: `${pad(luck.below(24))}:${pad(luck.between(1, 59))}` }
}

export const daysAfter = (date, days) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const BANDS = { '15_17': 17, '18_24': 24, '25_34': 34, '35_44': 44, '45_54': 54, '55_64': 64 }

export const ageOf = (age) => ({
  age,
  age_band: Object.keys(BANDS).find((band) => age <= BANDS[band]) ?? '65_plus',
})
