import { SAMPLES_PER_VALUE } from '../check/tally.js'
import { alphabetOf } from './alphabet.js'
import { columnNumbers } from './column-numbers.js'
import { keyStore } from './key-store.js'
import { COLUMN, RECORDS, STAND } from './layout.js'
import { makeMachine } from './machine.js'
import { matchingBy } from './matching.js'
import { mergeParts } from './merge-parts.js'
import { notedKeys } from './noted-keys.js'
import { partPass } from './part-pass.js'
import { wholeFrom } from './parts.js'
import { readBack } from './read-back.js'
import { sameRecords } from './same-records.js'
import { formatFor, setUp } from './set-up.js'
import { stock } from './stock.js'
export async function numberedFile(csv, { columns, numberOf, take, onRows, spill }) {
  const alphabet = alphabetOf(csv.encoding.name)
  if (alphabet === undefined) return 'no-machine'
  let asks = []
  let noted
  let room = 0
  const host = {
    judge: (column, at, length) => {
      const t = performance.now()
      const r = asks[column]?.(at, length) ?? 0
      const A = (globalThis.__a ??= {})
      A.ask = (A.ask ?? 0) + performance.now() - t
      A.asks = (A.asks ?? 0) + 1
      return r
    },
    judgeKind: () => {},
    broken: () => {},
    faulty: () => {},
    keysFull: (keys) => noted?.full(keys),
    marksFull: () => {},
    recordsFull: (records) => take(recordsIn(machine, room, records, columns)),
  }
  const made = makeMachine(host)
  if (made === undefined) return 'no-machine'
  const machine = made
  const asked = { columns: Array.from({ length: columns }, () => []), faults: [], marks: [], unique: null }
  const readings = asked.columns.map(() => ({ how: 'words' }))
  const places = setUp(machine, asked, readings, formatFor(csv.plan.format, csv.newline, alphabet))
  room = machine.allocate(RECORDS * (4 * columns + STAND))
  machine.run.setRecordRoom(room)
  const keys = keyStore(spill)
  noted = notedKeys(machine, places, keys)
  asks = readings.map((_, column) =>
    columnNumbers(machine, places.columnTable + column * COLUMN, alphabet, (text) => numberOf(text, column)),
  )
  globalThis.__t?.('machine set')
  const { plan: scan, source, newline } = csv
  const held = stock(machine, source, scan.format.limits)
  const pass = await partPass(
    { machine, places, columns, scan, held, alphabet, damage: () => csv.damage(), newline, onRows },
    wholeFrom(scan.start.byte),
  )
  if (pass === 'torn') throw new Error('A whole file has no part that ends inside a record')
  if (pass === 'not-utf-8') return pass
  globalThis.__t?.('pass')
  machine.run.tellRest()
  noted.rest()
  const merged = mergeParts([pass], scan)
  const { copies } = await sameRecords(
    keys.suspects(matchingBy(machine)),
    asked,
    [],
    readBack(source, scan, newline),
  )
  const samples = [...copies.samples, ...merged.whiteCopies].sort((a, b) => a.row - b.row)
  return {
    pass: merged,
    copies: {
      count: copies.count + merged.whiteCopies.length,
      samples: samples.slice(0, SAMPLES_PER_VALUE),
    },
  }
}
function recordsIn(machine, room, length, columns) {
  const { buffer } = machine.bytes()
  const stands = room + RECORDS * 4 * columns
  return {
    length,
    columns,
    numbers: new Int32Array(buffer, room, length * columns),
    whereabouts: new Int32Array(buffer, stands, length * (STAND / 4)),
    bytes: new Float64Array(buffer, stands, length * (STAND / 8)),
  }
}
//# sourceMappingURL=numbered-file.js.map
