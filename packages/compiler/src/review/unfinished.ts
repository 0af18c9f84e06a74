/** What may wait while the standard is written, and not when it is released. */
import { evaluate, NOWHERE, plainCodes, type Row, type Standard } from '@police-data/model'
import { scenesOf } from '../scenes.ts'
import { atomsIn } from './counting.ts'

/** One line each; none when the standard can be released. */
export const unfinished = (standard: Standard): readonly string[] => [
  ...unseen(standard),
  ...Object.values(standard.crosswalks).flatMap(({ id, list, rows }) => {
    const said = new Set(rows.map(({ code }) => code))
    const codes = standard.codeLists[list]
    return (codes === undefined ? [] : plainCodes(codes))
      .filter((code) => !said.has(code) && codes?.codes[code]?.deprecated === undefined)
      .map((code) => `The crosswalk ${id} says nothing of ${code}.`)
  }),
]

/** Of a figure that no scene counts, or that leaves no scene out though it leaves out something, nobody sees what it means. */
function unseen(standard: Standard): readonly string[] {
  const scenes = scenesOf(standard)
  return [...Object.values(standard.measures), ...Object.values(standard.countingRules)].flatMap(
    ({ id, family, region }) =>
      (['counted', 'not'] as const).flatMap((side) => {
        const seen = scenes.some(({ vignette }) => vignette.verdicts?.[side]?.includes(id) === true)
        if (seen || (side === 'not' && countsAll(family, region.expression, standard))) return []
        return [`No scene says that ${id} ${side === 'not' ? 'leaves it out' : 'counts it'}.`]
      }),
  )
}

function countsAll(
  family: string,
  region: Standard['measures'][string]['region']['expression'],
  standard: Standard,
): boolean {
  const universe = standard.universes[family]
  if (universe === undefined) return false
  const inside = evaluate<Row>(region)
  return atomsIn(universe, standard).every((atom) => inside(atom, NOWHERE) === true)
}
