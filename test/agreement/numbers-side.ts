/** A third way to the same verdicts: tables held as numbers, whose combinations are judged once each, as a check judges a file. */
import { cellJudge, EMPTY, evaluate, tablesOf, writtenFields } from '@police-data/model'
import { FALSE, groundOf, TableWorld, TRUE } from '../../packages/checker/src/check/table-world.ts'
import { HeldStore } from '../../packages/checker/src/map/held-store.ts'
import { Places } from '../../packages/checker/src/map/places.ts'
import { type StandardRow, StandardTable } from '../../packages/checker/src/map/standard-table.ts'
import { Keys } from '../../packages/checker/src/numbers/keys.ts'
import { Texts } from '../../packages/checker/src/numbers/texts.ts'
import type { Ground } from './ground.ts'
import { letter, type Side } from './sides.ts'

const NO_ROW = { cell: () => EMPTY } as unknown as StandardRow

export function numbersSide(ground: Ground): Side {
  const { standard, given } = ground
  const worlds = groundOf({ standard, tables: numberedTables(ground), given })
  return {
    id: 'numbers',
    verdicts: async (asked) =>
      asked.map(({ table, scope, expression }) => {
        const world = new TableWorld(worlds, table)
        if (scope === 'table') return letter(evaluate<StandardRow>(expression)(NO_ROW, world))
        return Array.from(world.truths(expression), (truth) =>
          truth === TRUE ? 'T' : truth === FALSE ? 'F' : 'N',
        ).join('')
      }),
  }
}

function numberedTables({ standard, texts }: Ground): Readonly<Record<string, StandardTable>> {
  const shared = { places: new Places(), helds: new HeldStore(new Texts()), keys: new Keys() }
  return Object.fromEntries(
    tablesOf(standard).map((table) => {
      const rows = new StandardTable(table, standard, shared)
      const judge = cellJudge(standard, table)
      for (const { id } of writtenFields(table)) {
        const column = rows.column(id)
        const known = new Map<string, number>()
        for (const row of texts[table.id] ?? []) {
          const text = row[id] ?? ''
          const number =
            known.get(text) ??
            column?.put({ own: text, text, relation: null, column: null, ...judge(id, text) }) ??
            0
          known.set(text, number)
          column?.numbers.push(number)
        }
      }
      for (const [row] of (texts[table.id] ?? []).entries())
        rows.add(shared.places.add(0, { row, line: row, byte: 0 }))
      return [table.id, rows]
    }),
  )
}
