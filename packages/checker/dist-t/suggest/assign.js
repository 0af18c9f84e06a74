/** Below this a column is not proposed for a field. */
export const LEAST = 0.6
/**
 * The largest sum of scores over pairs, by the Hungarian method; of equal ones the earlier column and field.
 * Fits below {@link LEAST} are no pairs.
 */
export function assign(fits) {
  const good = fits.filter(({ score }) => score >= LEAST)
  const columns = [...new Set(good.map(placeOf))].sort((a, b) => a - b)
  // In the order of the tables, which decides where all else is equal.
  const targets = [...new Set(fits.map(targetOf))].filter((one) => good.some((fit) => targetOf(fit) === one))
  if (columns.length === 0) return []
  const known = new Map(good.map((fit) => [`${placeOf(fit)} ${targetOf(fit)}`, fit]))
  // A dummy target for each column stands for “not mapped” and costs nothing.
  const width = targets.length + columns.length
  const cost = columns.map((column) =>
    Array.from({ length: width }, (_, at) => {
      const target = targets[at]
      return target === undefined ? 0 : -((known.get(`${column} ${target}`)?.score ?? -1) - LEAST + 0.001)
    }),
  )
  const chosen = cheapest(cost)
  return columns.flatMap((column, row) => known.get(`${column} ${targets[chosen[row] ?? -1] ?? ''}`) ?? [])
}
const placeOf = ({ column }) => column.profile.place
const targetOf = ({ target }) => `${target.table.id}.${target.field.id}`
/** For each row the column of a cheapest assignment; there are at least as many columns as rows. Kuhn, 1955. */
function cheapest(cost) {
  const rows = cost.length
  const width = cost[0]?.length ?? 0
  const ofRow = new Array(rows + 1).fill(0)
  const ofColumn = new Array(width + 1).fill(0)
  const taken = new Array(width + 1).fill(0)
  const way = new Array(width + 1).fill(0)
  for (let row = 1; row <= rows; row += 1) {
    taken[0] = row
    let at = 0
    const least = new Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Array(width + 1).fill(false)
    do {
      used[at] = true
      const mine = taken[at] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let column = 1; column <= width; column += 1) {
        if (used[column]) continue
        const here = (cost[mine - 1]?.[column - 1] ?? 0) - (ofRow[mine] ?? 0) - (ofColumn[column] ?? 0)
        if (here < (least[column] ?? 0)) {
          least[column] = here
          way[column] = at
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0
          next = column
        }
      }
      for (let column = 0; column <= width; column += 1) {
        if (used[column]) {
          const owner = taken[column] ?? 0
          ofRow[owner] = (ofRow[owner] ?? 0) + delta
          ofColumn[column] = (ofColumn[column] ?? 0) - delta
        } else least[column] = (least[column] ?? 0) - delta
      }
      at = next
    } while (taken[at] !== 0)
    do {
      const before = way[at] ?? 0
      taken[at] = taken[before] ?? 0
      at = before
    } while (at !== 0)
  }
  const chosen = new Array(rows).fill(-1)
  for (let column = 1; column <= width; column += 1) {
    const row = taken[column] ?? 0
    if (row > 0) chosen[row - 1] = column - 1
  }
  return chosen
}
//# sourceMappingURL=assign.js.map
