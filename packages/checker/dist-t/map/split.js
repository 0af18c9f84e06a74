export function splitter({ columns, by }, lexicon) {
  return (numbers) => {
    const lists = columns.map((column) => lexicon.textOf(column, numbers[column] ?? 0).split(by))
    const longest = Math.max(...lists.map(({ length }) => length))
    return {
      even: lists.every(({ length }) => length === longest),
      numbers: Array.from({ length: longest }, (_, place) => {
        const part = numbers.slice()
        for (const [at, column] of columns.entries())
          part[column] = lexicon.numberOf(lists[at]?.[place] ?? '', column)
        return part
      }),
    }
  }
}
//# sourceMappingURL=split.js.map
