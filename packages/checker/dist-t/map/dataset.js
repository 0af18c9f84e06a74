import { Keys } from '../numbers/keys.js'
import { NumberList } from '../numbers/number-list.js'
import { Texts } from '../numbers/texts.js'
import { GivenNumbers } from './given-numbers.js'
import { guard } from './guard.js'
import { HeldStore } from './held-store.js'
import { Lexicon } from './lexicon.js'
import { Places } from './places.js'
import { lookedAt, widthOf } from './plan.js'
import { MOST_RECORDS, RecordBatch } from './record-batch.js'
import { StandardTable } from './standard-table.js'
import { ASIDE, REFUSED, TAKEN, tableFiller } from './table-filler.js'
/** `goesOn`: the numbers that were given out go on when rows are forgotten. */
export function gather(standard, { goesOn = false } = {}) {
  const opened = []
  const records = []
  const keyless = []
  const uneven = []
  const disagreements = []
  const reached = new Map()
  let gathering = begin()
  /** Whose records wait. */
  let waiting
  /** Everything that is forgotten with the rows. */
  function begin() {
    const stores = new Map()
    const together = { places: new Places(), helds: new HeldStore(new Texts()), keys: new Keys() }
    const combinations = new Texts()
    const storeOf = (table) => {
      const store = stores.get(table.id) ?? {
        rows: new StandardTable(table, standard, together),
        rowOfKey: new NumberList(),
        numberings: new Map(),
      }
      stores.set(table.id, store)
      return store
    }
    const reachedIn = (table) => {
      const known = reached.get(table) ?? new Map()
      reached.set(table, known)
      return goesOn ? known : null
    }
    const fillers = opened.map(filler)
    function filler({ plan, lexicon = new Lexicon(lookedAt(plan)) }, source) {
      const { places } = together
      const given = new GivenNumbers()
      const batch = new RecordBatch(widthOf(plan))
      const fates = new Uint8Array(MOST_RECORDS)
      let dissents = []
      let unevenIn = []
      const tables = plan.tables.map((one, nth) =>
        tableFiller(
          {
            plan: one,
            store: storeOf(one.table),
            lexicon,
            given,
            combinations,
            grouped: plan.grouped,
            reached: reachedIn(one.table.id),
            dissents: (dissent, of) => dissents.push({ ...dissent, ...of, nth }),
            uneven: (record) => unevenIn.push(record),
          },
          standard,
        ),
      )
      const placeOf = (record) => places.at(batch.stands[record] ?? 0)
      const tell = (account) => {
        for (let record = 0; record < batch.length; record += 1) {
          const fate = fates[record]
          if (fate === TAKEN) account.mapped += 1
          else if (fate === REFUSED) {
            account.refused += 1
            keyless.push(placeOf(record))
          } else account.aside += 1
        }
        for (const record of unevenIn.sort((a, b) => a - b)) uneven.push(placeOf(record))
        for (const { table, field, row, kept, other, record } of dissents.sort(byRecord)) {
          const rows = stores.get(table)?.rows
          if (rows !== undefined)
            disagreements.push({ table, field, row: rows.row(row), kept, other, place: placeOf(record) })
        }
        unevenIn = []
        dissents = []
      }
      const flush = () => {
        const account = records[source] ?? nothingYet()
        given.clear()
        fates.fill(ASIDE)
        for (const fill of tables) fill(batch, fates)
        tell(account)
        batch.clear()
      }
      return {
        take: (record) => {
          const account = records[source] ?? nothingYet()
          account.in += 1
          if (isBlank(record.own ?? record.cells, plan.columns.length)) {
            account.blank += 1
            return
          }
          const numbers = lexicon.numbersOf(record)
          batch.add(numbers, 0, numbers.length, places.add(source, record))
          if (batch.full) flush()
        },
        takeNumbered: ({ length, columns, numbers, whereabouts, bytes }) => {
          const T0 = performance.now()
          try {
            const account = records[source] ?? nothingYet()
            account.in += length
            for (let at = 0; at < length; at += 1) {
              const [row = 0, line = 0] = [whereabouts[at * 4], whereabouts[at * 4 + 1]]
              const place = places.add(source, { row, line, byte: bytes[at * 2 + 1] ?? 0 })
              batch.add(numbers, at * columns, columns, place)
              if (batch.full) flush()
            }
          } finally {
            const A = (globalThis.__a ??= {})
            A.all = (A.all ?? 0) + performance.now() - T0
          }
        },
        takeBlank: (blank) => {
          const account = records[source] ?? nothingYet()
          account.in += blank
          account.blank += blank
        },
        flush,
      }
    }
    return { stores, fillers, filler }
  }
  return {
    open: (plan, lexicon) => {
      const source = opened.push({ plan, lexicon }) - 1
      records.push(nothingYet())
      gathering.fillers.push(gathering.filler({ plan, lexicon }, source))
      const turn = () => {
        const filler = gathering.fillers[source]
        // Rows come in the order of the records, whichever file they are of.
        if (waiting !== filler) waiting?.flush()
        waiting = filler
        return filler
      }
      return {
        take: (record) => turn()?.take(record),
        takeNumbered: (all) => turn()?.takeNumbered(all),
        takeBlank: (blank) => turn()?.takeBlank(blank),
      }
    },
    done: () => {
      waiting?.flush()
      waiting = undefined
      const tables = Object.fromEntries([...gathering.stores].map(([id, { rows }]) => [id, rows]))
      guard(
        opened.map(({ plan }) => plan),
        tables,
        standard,
      )
      gathering = begin()
      return {
        tables,
        records: records.splice(0, records.length, ...opened.map(nothingYet)),
        keyless: keyless.splice(0),
        uneven: uneven.splice(0),
        disagreements: disagreements.splice(0),
      }
    },
  }
}
/** Fields of one taking stay in their order. */
const byRecord = (a, b) => a.record - b.record || a.nth - b.nth || a.at - b.at
function isBlank(cells, columns) {
  const own = Math.min(cells.length, columns)
  for (let at = 0; at < own; at += 1) if (cells[at]?.trim() !== '') return false
  return true
}
const nothingYet = () => ({ in: 0, mapped: 0, aside: 0, refused: 0, blank: 0 })
//# sourceMappingURL=dataset.js.map
