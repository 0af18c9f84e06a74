/** How a column writes dates and times, told by its values alone. */
import { dateFormat } from '../map/date-format.js'
import { shareOf } from './column-profile.js'

const DATES = [
  'YYYY-MM-DD',
  'M/D/YYYY',
  'D/M/YYYY',
  'M/D/YY',
  'D/M/YY',
  'M-D-YYYY',
  'D-M-YYYY',
  'YYYY/M/D',
  'D.M.YYYY',
  'D-MMM-YYYY',
  'D-MMM-YY',
  'MMM D, YYYY',
  'MMMM D, YYYY',
  'D MMMM YYYY',
  'YYYYMMDD',
]
const TIMES = ['H:mm', 'H:mm:ss', 'H:mm:ss.S', 'h:mm A', 'h:mm:ss A', 'hh:mmA', 'Hmm']
const ZONES = ['', 'Z', '+00:00', '+0000']
const FORMATS = [
  ...DATES,
  ...TIMES,
  ...DATES.flatMap((date) => TIMES.slice(0, 5).map((time) => `${date} ${time}`)),
  ...ZONES.slice(1).flatMap((zone) => ['HH:mm', 'HH:mm:ss', 'HH:mm:ss.S'].map((time) => `${time}${zone}`)),
  ...TIMES.slice(0, 3).flatMap((time) => ZONES.map((zone) => `YYYY-MM-DDT${time.replace('H', 'HH')}${zone}`)),
]
/** Nearly all values of a column of dates are dates. */
const NEARLY_ALL = 0.9
/** Enough values to know the format by. */
const LOOKED_AT = 60
/** Null where the values are no dates and no times. American order stands first where nothing decides. */
export function momentFormat(profile) {
  const some = profile.values.slice(0, LOOKED_AT).map(([value]) => value)
  if (some.length === 0 || !some.some((value) => /\d/u.test(value))) return null
  const fitting = FORMATS.flatMap((format) => {
    const read = dateFormat(format)
    if (read === null) return []
    const early = some.filter((value) => read(value) !== null).length
    if (early < some.length / 2) return []
    // A number alone is a time only where it always has its four digits.
    if (format === 'Hmm' && some.some((value) => value.length !== 4 && value.length !== 3)) return []
    const share = shareOf(profile, (value) => read(value) !== null)
    return share >= NEARLY_ALL ? [{ format, holds: read.holds, share }] : []
  })
  const [best] = fitting.sort((a, b) => b.share - a.share)
  if (best === undefined) return null
  const swapped = swap(best.format)
  const unsure =
    swapped !== best.format && fitting.some(({ format, share }) => format === swapped && share === best.share)
  return { ...best, unsure }
}
/** The same format with day and month the other way round. */
const swap = (format) =>
  format.replace(/^(M|D)([-/.])(M|D)/u, (_, one, mark, other) => `${other}${mark}${one}`)
//# sourceMappingURL=moments.js.map
