/** A row of a standard table, and the source record that its cells were taken from. */
import { deriveCell, EMPTY, restsOn } from '@police-data/model'
/** Makes the rows of one table; they share one index of its fields. */
export function rowMaker(table, standard) {
  const fields = Object.values(table.fields)
  const index = new Map(fields.filter(({ derived }) => derived === undefined).map(({ id }, at) => [id, at]))
  const derived = new Map(fields.flatMap((field) => (field.derived === undefined ? [] : [[field.id, field]])))
  const computed = new WeakMap()
  function compute(field, source) {
    const known = computed.get(source) ?? new Map()
    computed.set(source, known)
    const cell = known.get(field.id) ?? deriveCell(field, table, source, standard.codeLists)
    known.set(field.id, cell)
    return cell
  }
  return (filled, place) => {
    const cells = [...filled]
    const written = (name) => cells[index.get(name) ?? -1]?.cell ?? EMPTY
    return {
      place,
      held: (name) => cells[index.get(name) ?? -1],
      put: (name, held) => {
        const at = index.get(name)
        if (at !== undefined) cells[at] = held
      },
      cell: (name) => {
        const field = derived.get(name)
        return field?.derived === undefined ? written(name) : compute(field, written(restsOn(field.derived)))
      },
    }
  }
}
//# sourceMappingURL=standard-row.js.map
