/** Which family a file belongs to, and what its columns are in it. */
import { tablesOf } from '@police-data/model'
import { assign, LEAST } from './assign.js'
import { fitOf, PERSONS } from './column-fit.js'
import { mixedIn, togetherIn } from './mixed.js'
import { bareName, NAMED, namesFamily } from './named-family.js'
import { givesRow } from './rows.js'
import { personsIn, rolesOf, targetsOf } from './targets.js'
/** Null where no column is like any field. Periods are no records of anything, so they are never chosen. */
export function chooseFamily(columns, path, standard) {
  const file = bareName(path)
  const meanings = new Map()
  const all = standard.families
    .filter(({ tables }) => tables.length > 1)
    .map((family) => {
      const tables = tablesOf(standard, family.id)
      const fits = fitsIn({ columns, tables, file }, standard, meanings)
      return { family, tables, fits, named: namesFamily(path, family, tables) }
    })
  const worth = ({ fits, named }) => fits.reduce((sum, { score }) => sum + score, 0) + (named ? NAMED : 0)
  const [best] = all.sort((a, b) => worth(b) - worth(a))
  return best === undefined || best.fits.length === 0 ? null : best
}
function fitsIn({ columns, tables, file }, standard, meanings) {
  const words = rolesOf(tables)
  const roles = { words, about: personsIn(file, tables, words) }
  const targets = targetsOf(tables, standard, meanings)
  const keys = new Set(tables.flatMap(({ key }, at) => (at === 0 ? key : [])))
  // A key that all tables share is taken by the first.
  const asked = targets.filter(
    ({ table, field }, at) =>
      !keys.has(field.id) ||
      targets.findIndex((one) => one.field.id === field.id) === at ||
      table === tables[0],
  )
  const all = columns.flatMap((column) => asked.flatMap((target) => fitOf(column, target, roles) ?? []))
  const assigned = sharper(all, assign(all))
  const further = [...furtherFlags(all, assigned, tables[0]), ...origins(all, assigned)]
  const taken = [...assigned, ...further]
  const both = [...taken, ...seconds(all, taken, tables[0])]
  return [...both, ...mixedIn(all, both), ...togetherIn(all, both)]
}
/**
 * A column beside another that says the same field: one that lists more of several values, or that says yes or no where
 * the other names a kind, as “Officer injured” does beside “Officer injury type”.
 */
function seconds(all, assigned, root) {
  const taken = new Set(assigned.map(({ column }) => column))
  const found = new Map()
  const sorted = [...all].sort((a, b) => b.score - a.score)
  for (const fit of sorted) {
    const { column, target, score } = fit
    if (score < LEAST || taken.has(column) || found.has(target) || givesRow(fit, root)) continue
    const first = assigned.find((one) => one.target === target)
    if (first === undefined || first.asks !== null || !sameRole(first.column, column)) continue
    if (column.members.length > 1 || first.column.members.length > 1) continue
    const adds = fit.asks === null ? target.field.multiple === true && target.means !== null : fit.name > SAME
    if (!adds) continue
    found.set(target, fit)
    taken.add(column)
  }
  return [...found.values()]
}
/** Many agencies keep Hispanic origin beside race: both say the one field. */
function origins(all, assigned) {
  const taken = new Set(assigned.map(({ column }) => column))
  const found = new Map()
  for (const fit of all) {
    const { column, target, score } = fit
    if (score < LEAST || taken.has(column) || found.has(target) || target.field.multiple !== true) continue
    const first = assigned.find((one) => one.target === target)
    const beside = column.members.length === 1 && first?.column.members.length === 1
    if (beside && saysOrigin(column) && !saysOrigin(first.column)) found.set(target, fit)
  }
  return [...found.values()]
}
/** Whether both names speak of the same persons, or of none. */
const sameRole = (one, other) => rolesIn(one).join(' ') === rolesIn(other).join(' ')
const rolesIn = ({ words }) => words.filter((word) => PERSONS.has(word)).sort()
const SAME = 0.99
const saysOrigin = ({ words }) => words.includes('ethnicity')
/** A column of wide classes gives way to one that says of each what it was: “Bodily force” to “Punches”. */
function sharper(all, assigned) {
  const taken = new Set(assigned.map(({ column }) => column))
  return assigned.map((fit) => {
    if (fit.sharp > WIDE) return fit
    const others = all.filter(
      ({ column, target, sharp, score, asks }) =>
        // What says yes to one kind names no others.
        target === fit.target && !taken.has(column) && asks === null && sharp >= SHARP && score >= LEAST,
    )
    const [best] = others.sort((a, b) => b.score - a.score)
    return best ?? fit
  })
}
/** Up to here a column holds classes. */
const WIDE = 0.2
/** From here on it holds kinds. */
const SHARP = 0.5
/** `Frisked` beside `SearchedVehicle`: each is a row of its own, of one field. */
function furtherFlags(all, assigned, root) {
  const taken = new Set(assigned.map(({ column }) => column))
  const places = assigned.filter((fit) => givesRow(fit, root)).map(({ target }) => target)
  const further = new Map()
  for (const fit of all) {
    if (taken.has(fit.column) || fit.score < LEAST || !givesRow(fit, root)) continue
    if (places.includes(fit.target) && !further.has(fit.column)) further.set(fit.column, fit)
  }
  return [...further.values()]
}
//# sourceMappingURL=choose-family.js.map
