import { didYouMean } from './complain.js'
export function partsOf({ layout = {}, tables = {}, dropped = {}, files }) {
  if (files === undefined) return [{ name: null, steps: [], layout, join: {}, tables, dropped }]
  return Object.entries(files).map(([name, one]) => ({
    name,
    steps: ['files', name],
    layout: one.layout ?? {},
    join: one.join ?? {},
    tables: one.tables ?? {},
    dropped: one.dropped ?? {},
  }))
}
/** The part that a file is; undefined where the mapping does not know it. */
export function partFor(path, { files = {} }, parts) {
  if (parts.length === 1 && parts[0]?.name === null) return parts[0]
  const base = path.split(/[\\/]/u).at(-1) ?? ''
  return parts.find(({ name }) => named(files[name ?? '']?.name ?? '', base))
}
/** `*` stands for any characters; capitals do not count, nor does the ending of a compressed file. */
function named(pattern, base) {
  const pieces = pattern.toLowerCase().split('*')
  const [head = '', ...rest] = pieces
  return [base.toLowerCase(), base.toLowerCase().replace(/\.gz$/u, '')].some((name) => {
    if (rest.length === 0) return name === head
    const tail = rest.at(-1) ?? ''
    if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length)
      return false
    let from = head.length
    for (const piece of rest.slice(0, -1)) {
      const found = name.indexOf(piece, from)
      if (found < 0 || found + piece.length > name.length - tail.length) return false
      from = found + piece.length
    }
    return true
  })
}
/** Those that lend before those that borrow; a Problem for each join of an unknown file and for each circle. */
export function inOrderOfJoins(parts, complain) {
  const byName = new Map(parts.map((part) => [part.name, part]))
  const done = []
  const visit = (part, above) => {
    if (done.includes(part)) return
    for (const other of Object.keys(part.join)) {
      const steps = [...part.steps, 'join', other]
      const lender = byName.get(other)
      if (lender === undefined) {
        const names = parts.flatMap(({ name }) => name ?? [])
        complain(
          steps,
          'file-unknown',
          `The mapping knows no file “${other}”.`,
          didYouMean(other, names) ?? `Files: ${names.join(', ')}.`,
        )
      } else if (lender === part || above.includes(lender)) {
        const circle = [...above.slice(above.indexOf(lender)), part, lender].map(({ name }) => name)
        complain(
          steps,
          'join-circle',
          `The files lend each other columns in a circle: ${circle.join(', ')}.`,
          'Of two files, only one can lend to the other.',
        )
      } else visit(lender, [...above, part])
    }
    done.push(part)
  }
  for (const part of parts) visit(part, [])
  return done
}
//# sourceMappingURL=parts.js.map
