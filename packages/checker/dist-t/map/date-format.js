/** How an agency writes dates and times, and how to read exactly that. */
import { isDate } from '@police-data/model'

const TOKENS = {
  YYYY: ['year', '[0-9]{4}'],
  YY: ['shortYear', '[0-9]{2}'],
  MMMM: ['monthName', '[A-Za-z]{3,9}'],
  MMM: ['monthName', '[A-Za-z]{3}'],
  MM: ['month', '[0-9]{2}'],
  M: ['month', '[0-9]{1,2}'],
  DD: ['day', '[0-9]{2}'],
  D: ['day', '[0-9]{1,2}'],
  HH: ['hour', '[0-9]{2}'],
  H: ['hour', '[0-9]{1,2}'],
  hh: ['hour12', '[0-9]{2}'],
  h: ['hour12', '[0-9]{1,2}'],
  mm: ['minute', '[0-9]{2}'],
  ss: ['second', '[0-9]{2}'],
  S: ['fraction', '[0-9]{1,9}'],
  A: ['half', '[AaPp][Mm]'],
}
export const DATE_TOKENS = Object.keys(TOKENS)
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
/** Two digits of a year are read as POSIX reads them: 69 to 99 are of the last century. */
const OF_THIS_CENTURY = 68
/** Null for a format that names neither a whole date nor hour and minute. */
export function dateFormat(format) {
  const parts = []
  const pattern = format.replaceAll(
    /YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|S|A|[^A-Za-z0-9]|./gu,
    (token) => {
      const known = TOKENS[token]
      if (known === undefined) return token.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
      parts.push(known[0])
      return `(${known[1]})`
    },
  )
  const has = (...names) => names.every((name) => parts.includes(name))
  const day = has('day') && (has('year') || has('shortYear')) && (has('month') || has('monthName'))
  const clock = has('minute') && (has('hour') || has('hour12', 'half'))
  if (!day && !clock) return null
  const whole = new RegExp(`^${pattern}$`, 'u')
  const read = (text) => {
    const found = whole.exec(text)
    if (found === null) return null
    const values = new Map(parts.map((part, place) => [part, found[place + 1] ?? '']))
    const date = day ? dateOf(values) : null
    const time = clock ? timeOf(values) : null
    return (day && date === null) || (clock && time === null) ? null : { date, time }
  }
  return Object.assign(read, {
    holds: day && clock ? 'both' : day ? 'date' : 'time',
  })
}
function dateOf(values) {
  const name = values.get('monthName')?.toLowerCase()
  const month = name === undefined ? values.get('month') : String(monthNamed(name))
  const short = values.get('shortYear') ?? ''
  const year = values.get('year') ?? `${Number(short) > OF_THIS_CENTURY ? 19 : 20}${short}`
  const date = `${year}-${pad(month)}-${pad(values.get('day'))}`
  return isDate(date) ? date : null
}
/** 0 where no month begins like that. */
const monthNamed = (name) => MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1
function timeOf(values) {
  const minute = Number(values.get('minute'))
  const twelve = values.get('hour12')
  const hour =
    twelve === undefined ? Number(values.get('hour')) : onTwentyFour(Number(twelve), values.get('half') ?? '')
  if (hour > 23 || minute > 59 || Number(values.get('second') ?? 0) > 59) return null
  return `${pad(String(hour))}:${pad(String(minute))}`
}
/** Outside 1 to 12 there is no such hour. */
function onTwentyFour(hour, half) {
  if (hour < 1 || hour > 12) return 24
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}
const pad = (text = '') => text.padStart(2, '0')
//# sourceMappingURL=date-format.js.map
