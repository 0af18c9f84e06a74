/** Beyond that a rule is judged row by row. */
const MOST_CUBES = 64
/** Null where the expression looks beyond the row, compares three columns or more, or has too many ways. */
export function cubesOf(expression, is, columnsOf) {
  const columns = columnsOf(expression)
  if (columns === null) return null
  if (columns.length <= 1) return [[{ of: expression, is, columns }]]
  switch (expression.op) {
    case 'not':
      return cubesOf(expression.of, !is, columnsOf)
    case 'and':
      return is ? allOf(expression.of, is, columnsOf) : oneOf(expression.of, is, columnsOf)
    case 'or':
      return is ? oneOf(expression.of, is, columnsOf) : allOf(expression.of, is, columnsOf)
    case 'eq':
    case 'lt':
    case 'le':
      return columns.length === 2 ? [[{ of: expression, is, columns }]] : null
    default:
      return null
  }
}
function oneOf(parts, is, columnsOf) {
  const all = []
  for (const part of parts) {
    const cubes = cubesOf(part, is, columnsOf)
    if (cubes === null) return null
    all.push(...cubes)
  }
  return all.length > MOST_CUBES ? null : all
}
function allOf(parts, is, columnsOf) {
  let all = [[]]
  for (const part of parts) {
    const cubes = cubesOf(part, is, columnsOf)
    if (cubes === null) return null
    all = all.flatMap((one) => cubes.map((other) => [...one, ...other]))
    if (all.length > MOST_CUBES) return null
  }
  return all
}
//# sourceMappingURL=cubes.js.map
