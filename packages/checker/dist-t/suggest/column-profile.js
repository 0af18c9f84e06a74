/** What stands in one column of a file: how much is filled, and its distinct values with their counts. */
/** More distinct values than this are counted and no longer told apart. */
export const MOST_VALUES = 5000
export function profiler(header) {
  const columns = header.map((name, place) => ({
    name: name.trim(),
    place,
    filled: 0,
    more: false,
    values: new Map(),
  }))
  let records = 0
  return {
    add: (cells) => {
      records += 1
      for (const column of columns) {
        const text = (cells[column.place] ?? '').trim()
        if (text === '') continue
        column.filled += 1
        const known = column.values.get(text)
        if (known !== undefined) column.values.set(text, known + 1)
        else if (column.values.size < MOST_VALUES) column.values.set(text, 1)
        else column.more = true
      }
    },
    done: () =>
      columns.map(({ values, ...column }) => ({
        ...column,
        records,
        values: [...values].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
      })),
  }
}
/** How many records hold a value that passes, of those that were kept; 0 where nothing is filled. */
export function shareOf(profile, passes) {
  let all = 0
  let passing = 0
  for (const [value, count] of profile.values) {
    all += count
    if (passes(value)) passing += count
  }
  return all === 0 ? 0 : passing / all
}
//# sourceMappingURL=column-profile.js.map
