/** Whether anything fills the field. */
export const plans = ({ contributions }, name) =>
  contributions.some(({ fields }) =>
    fields.some(({ field, origin }) => field.id === name && origin.kind !== 'absent'),
  )
/** The fields of a table that something fills. */
export const plannedFields = (plan) =>
  (plan.contributions[0]?.fields ?? []).flatMap(({ field }) => (plans(plan, field.id) ? [field] : []))
/** The columns that a field is taken from, each once. */
export const columnsOf = ({ contributions }, name) => [
  ...new Set(
    contributions.flatMap(({ fields }) =>
      fields.flatMap(({ field, origin }) =>
        field.id === name && (origin.kind === 'column' || origin.kind === 'several') ? placesOf(origin) : [],
      ),
    ),
  ),
]
/** Fields of the key that are made for one source row, so that a row of the table stands for nothing that can be counted. */
export const madePerRow = ({ table, contributions }) =>
  table.key.filter((name) =>
    contributions.some(({ fields }) =>
      fields.some(
        ({ field, origin }) =>
          field.id === name && (origin.kind === 'row' || origin.kind === 'column') && origin.scope === 'row',
      ),
    ),
  )
/** The columns that a value is taken from or numbered by. */
export function placesOf(origin) {
  switch (origin.kind) {
    case 'column':
      return [origin.column]
    case 'several':
      return origin.parts.map(({ column }) => column)
    case 'numbered':
      return origin.columns
    case 'constant':
    case 'row':
    case 'same':
    case 'absent':
      return []
  }
}
/** The columns that anything hangs on, own and lent ones. */
export const lookedAt = ({ tables }) =>
  new Set(
    tables.flatMap(({ contributions }) =>
      contributions.flatMap(({ fields, asks, split }) => [
        ...fields.flatMap(({ origin }) => placesOf(origin)),
        ...asks,
        ...(split?.columns ?? []),
      ]),
    ),
  )
/** How many columns a record has, with those that other files lend it. */
export const widthOf = ({ columns, joins }) =>
  columns.length + joins.reduce((sum, { width }) => sum + width, 0)
//# sourceMappingURL=plan.js.map
