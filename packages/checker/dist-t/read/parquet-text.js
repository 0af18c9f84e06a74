import { numberText } from './number-text.js'
/** Text, so that no moment is cut to milliseconds or moved to another zone. */
export const momentParsers = {
  timestampFromMilliseconds: (millis) => momentText(BigInt(millis) * 1000n),
  timestampFromMicroseconds: (micros) => momentText(BigInt(micros)),
  timestampFromNanoseconds: (nanos) => momentText(BigInt(nanos) / 1000n),
  dateFromDays: (days) => momentText(BigInt(days) * 86400000000n).slice(0, 10),
  jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
}
function momentText(micros) {
  const rest = ((micros % 1000000n) + 1000000n) % 1000000n
  const seconds = (micros - rest) / 1000000n
  const date = new Date(Number(seconds) * 1000)
  if (Number.isNaN(date.getTime())) return String(micros)
  const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/u, '')}`
  return date.toISOString().replace(/\.000Z$/u, fraction)
}
/** Values of a list stand side by side, parted as in CSV; what has parts of its own is kept as JSON. */
export function textOf(value, element) {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null)
      ? jsonOf(value)
      : value.map((item) => textOf(item, element)).join(';')
  if (typeof value === 'string') return isZoned(element) ? `${value}Z` : value
  if (typeof value === 'bigint' || typeof value === 'number') {
    const unit = clockUnit(element)
    if (unit !== undefined) return clockText(BigInt(value), unit)
    if (typeof value === 'bigint') return String(value)
    if (element.converted_type === 'DECIMAL') return value.toFixed(element.scale ?? 0)
    return element.type === 'FLOAT' ? numberText(Number(shortest(value))) : numberText(value)
  }
  if (typeof value === 'boolean') return String(value)
  return jsonOf(value)
}
const jsonOf = (value) => JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? String(one) : one))
/** A number of 32 bits in as few digits as tell it from its neighbours. */
function shortest(value) {
  for (let digits = 6; digits < 9; digits += 1) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return text
  }
  return String(value)
}
const isZoned = ({ logical_type: logical }) => logical?.type === 'TIMESTAMP' && logical.isAdjustedToUTC
/** How many of its units are a second; undefined where it is no time of day. */
function clockUnit({ converted_type: converted, logical_type: logical }) {
  if (converted === 'TIME_MILLIS') return 1000n
  if (converted === 'TIME_MICROS') return 1000000n
  if (logical?.type !== 'TIME') return undefined
  return { MILLIS: 1000n, MICROS: 1000000n, NANOS: 1000000000n }[logical.unit]
}
/** HH:MM, and seconds where they are not zero. */
function clockText(units, unit) {
  const seconds = Number(units / unit)
  const two = (number) => String(number).padStart(2, '0')
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`
}
//# sourceMappingURL=parquet-text.js.map
