/** Null where the machine knows no such zone. */
export function zoneMover({ from, to }) {
  const there = clockOf(from)
  const here = clockOf(to)
  if (there === null || here === null) return null
  return (moment) => {
    if (moment.date === null || moment.time === null) return moment
    const wall = Date.parse(`${moment.date}T${moment.time}Z`)
    // Twice, because the offset may change between the first guess and the true instant.
    const guess = wall - (there(wall) - wall)
    const [date = '', time = ''] = new Date(here(wall - (there(guess) - guess))).toISOString().split('T')
    return { date, time: time.slice(0, 5) }
  }
}
/** Clocks change at a quarter of an hour, if at all. */
const QUARTER = 15 * 60 * 1000
/** What the clock of a zone shows at an instant, as if it were UTC; asked once a quarter of an hour. */
function clockOf(zone) {
  const exact = exactClockOf(zone)
  if (exact === null) return null
  const offsets = new Map()
  return (instant) => {
    const start = Math.floor(instant / QUARTER) * QUARTER
    const known = offsets.get(start)
    if (known === null) return exact(instant)
    if (known !== undefined) return instant + known
    const offset = exact(start) - start
    const last = start + QUARTER - 60_000
    offsets.set(start, exact(last) - last === offset ? offset : null)
    return exact(instant)
  }
}
function exactClockOf(zone) {
  const format = formatOf(zone)
  if (format === null) return null
  return (instant) => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    const wall = Date.UTC(2000, month - 1, day, hour, minute, second)
    return new Date(wall).setUTCFullYear(year, month - 1, day)
  }
}
function formatOf(timeZone) {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}
//# sourceMappingURL=zone.js.map
