/** Free text as records hold it: mostly plain, some of it quoted, broken over lines or beyond ASCII. */
import type { Chance } from '../chance.ts'

const STREETS = [
  ...['Elm', 'Second', 'Harbour', 'Canal', 'Mill', 'Orchard', 'Station', 'Church', 'Lincoln', 'River'],
  ...['Maple', 'Foundry', 'Prospect', 'Union', 'Market', 'Juniper', 'Quarry', 'Garden', 'Bridge', 'Cedar'],
]
const KINDS = ['Street', 'Avenue', 'Road', 'Lane', 'Boulevard', 'Way']
const QUARTERS = ['North', 'South', 'Old Town', 'Riverside', 'Hill', 'Docks', 'West End', 'Midtown']
const PLACES = ['The Dock', 'Corner Store', 'Blue Door', 'Union Hall', 'Depot']
const FOREIGN = ['Calle Peñón', 'Rue de l’Église', 'Straße am Wall', 'Avenida São José', 'Łódź Square']

/** A block, a crossing or a public place. A quarter hold a comma; 2 in 100 each quotes, a line break, other letters. */
export function place(luck: Chance): string {
  const block = `${luck.between(1, 99)}00 block of ${luck.oneOf(STREETS)} ${luck.oneOf(KINDS)}`
  const way = luck.below(100)
  if (way < 25) return `${block}, ${luck.oneOf(QUARTERS)}`
  if (way < 27) return `${block} by "${luck.oneOf(PLACES)}"`
  if (way < 29) return `${block}\nside of ${luck.oneOf(QUARTERS)}`
  if (way < 31) return `${luck.between(1, 99)}00 block of ${luck.oneOf(FOREIGN)}`
  if (way < 50)
    return `${luck.oneOf(STREETS)} ${luck.oneOf(KINDS)} / ${luck.oneOf(STREETS)} ${luck.oneOf(KINDS)}`
  return block
}
