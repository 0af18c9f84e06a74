import { Lexicon } from '../map/lexicon.js'
import { openTable } from '../read/index.js'
import { numberedFile } from './numbered-file.js'
/** `send` takes what it is given for itself, and returns when there may be more. */
export async function sendRecords(source, job, { send, spill }) {
  const opened = await openTable(source, job)
  const csv = opened.ok ? opened.reading.csv : undefined
  if (csv === undefined) throw new Error('A thread does not open a file as the first one did')
  const lexicon = new Lexicon([])
  let met = []
  return numberedFile(csv, {
    columns: job.columns,
    numberOf: (text, column) => {
      const known = lexicon.sizeOf(column)
      const number = lexicon.numberOf(text, column)
      if (lexicon.sizeOf(column) > known) met.push({ column, text })
      return number
    },
    take: ({ numbers, whereabouts, ...records }) => {
      const kept = whereabouts.slice()
      send({
        ...records,
        met,
        numbers: numbers.slice(),
        whereabouts: kept,
        bytes: new Float64Array(kept.buffer, 0, records.length * 2),
      })
      met = []
    },
    onRows: () => {},
    spill,
  })
}
/** Takes what was sent, for a lexicon that nobody else adds to. */
export function learn({ met }, lexicon) {
  for (const { column, text } of met) lexicon.add(text, column)
}
//# sourceMappingURL=sent-records.js.map
