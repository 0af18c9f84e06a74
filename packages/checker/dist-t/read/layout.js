/** Passes over what is no data: further records of the header, and all from the first total on. */
import { plural } from '@police-data/model'
export function laidOut(reading, { headers = 1, until }) {
  if (headers === 1 && until === undefined) return reading
  const column = until === undefined ? -1 : reading.header.findIndex((name) => same(name, until.column))
  const ends = ({ cells }) => until?.is.some((word) => same(word, cells[column] ?? '')) === true
  let above = headers - 1
  let passed = 0
  let below = 0
  async function* batches() {
    for await (const batch of reading.batches) {
      const behind = batch.slice(above)
      passed += batch.length - behind.length
      above -= batch.length - behind.length
      const end = below > 0 ? 0 : behind.findIndex(ends)
      const data = end < 0 ? behind : behind.slice(0, end)
      below += behind.length - data.length
      if (data.length > 0) yield data
    }
  }
  return {
    ...reading,
    batches: batches(),
    csv: undefined,
    notes: () => [
      ...reading.notes(),
      ...(passed > 0
        ? [
            `${plural(passed, 'record')} below the first ${passed === 1 ? 'belongs' : 'belong'} to the header, as the mapping says.`,
          ]
        : []),
      ...(below > 0
        ? [
            `${plural(below, 'record')} at the end ${below === 1 ? 'is' : 'are'} no data, as the mapping says.`,
          ]
        : []),
    ],
  }
}
const same = (a, b) => a.trim() === b.trim()
//# sourceMappingURL=layout.js.map
