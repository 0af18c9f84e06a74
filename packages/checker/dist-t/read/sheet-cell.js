/** A cell of a workbook in the text that a reader of the sheet sees: leading zeros kept, dates as year-month-day. */
import { formatValue } from 'hucre'
import { numberText } from './number-text.js'
export const ERROR_CELL = 'A cell holds an error of Excel instead of a value'
export const NO_RESULT = 'A formula has no computed value; open the file in Excel and save it'
export const DIGITS_LOST = 'A number has more than 15 digits, of which Excel keeps 15'
export const NO_DAY = 'A cell is shown as a date and its number is no day (such as 29 February 1900)'
const MS_PER_DAY = 86_400_000
/** The workbook is read as if its days counted from here: only that way back to its own numbers loses nothing. */
export const READ_AS = '1904'
const EPOCH_1904 = Date.UTC(1904, 0, 1)
export function cellText(value, cell, dates) {
  if (cell?.type === 'error') return { text: String(value ?? ''), flaw: ERROR_CELL }
  if (value === null)
    return cell?.formula === undefined || cell.type !== 'formula'
      ? { text: '' }
      : { text: '', flaw: NO_RESULT }
  if (typeof value === 'string') return { text: value }
  if (typeof value === 'boolean') return { text: String(value) }
  const format = cell?.style?.numFmt ?? ''
  if (value instanceof Date) return momentText((value.getTime() - EPOCH_1904) / MS_PER_DAY, format, dates)
  if (isPadded(format) && Number.isInteger(value) && Math.abs(value) < 1e15)
    return { text: formatValue(value, format) }
  return Math.abs(value) >= 1e15
    ? { text: numberText(value), flaw: DIGITS_LOST }
    : // Excel computes with 15 digits; more are noise.
      { text: numberText(Number(value.toPrecision(15))) }
}
/**
 * Formats that write a number as a name: `00000`, `000-00-0000`, `"F"0000`. Of those that only decorate an amount
 * (thousands, decimals, money, percent) the amount itself is taken.
 */
function isPadded(format) {
  const [first = ''] = format.split(';')
  const signs = first.replaceAll(/"[^"]*"|\\./gu, '~').replaceAll(/\[[^\]]*\]|[_*]./gu, '')
  if (!/^[0~ ()/-]+$/u.test(signs)) return false
  const zeros = signs.match(/0/gu)?.length ?? 0
  return zeros > 1 || (zeros === 1 && signs.includes('~'))
}
/** `serial` counts days; its fraction is rounded to the millisecond once. */
function momentText(serial, format, dates) {
  const ms = Math.round(serial * MS_PER_DAY)
  const day = Math.floor(ms / MS_PER_DAY)
  const rest = ms - day * MS_PER_DAY
  const signs = format.replaceAll(/"[^"]*"|\\.|[_*]./gu, '').toLowerCase()
  if (/\[h+\]|\[m+\]|\[s+\]/u.test(signs)) return { text: clock(ms, signs) }
  const plain = signs.replaceAll(/\[[^\]]*\]/gu, '')
  const showsDay = /[yd]/u.test(plain) || /^[^hs]*m[^hs]*$/u.test(plain)
  const showsTime = /[hs]/u.test(plain)
  const time = clock(rest, plain)
  if (!showsDay && showsTime) return { text: time }
  const date = dayText(day, dates)
  if (date === undefined) return { text: numberText(serial), flaw: NO_DAY }
  if (showsTime) return { text: `${date} ${time}` }
  return rest === 0 ? { text: date } : { text: date, hidesTime: true }
}
/** HH:MM, and seconds where the format shows them and they are not zero. */
function clock(ms, format) {
  const seconds = Math.floor(ms / 1000)
  const two = (number) => String(number).padStart(2, '0')
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return format.includes('s') && seconds % 60 !== 0 ? `${minutes}:${two(seconds % 60)}` : minutes
}
/** Undefined where the number is no day: below the first, beyond the year 9999, and the 29 February 1900 that never was. */
function dayText(day, dates) {
  if (dates === '1900' && (day < 1 || day === 60)) return undefined
  const start = dates === '1904' ? EPOCH_1904 : Date.UTC(1899, 11, day > 60 ? 30 : 31)
  const date = new Date(start + day * MS_PER_DAY)
  return day < 0 || date.getUTCFullYear() > 9999 || Number.isNaN(date.getTime())
    ? undefined
    : date.toISOString().slice(0, 10)
}
//# sourceMappingURL=sheet-cell.js.map
