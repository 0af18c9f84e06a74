/** The scenes of the questions, their rows in full, and how every measure and counting rule counts them. */
import {
  type CountingRule,
  eventsOf,
  type JsonRecord,
  judgeRecord,
  type Measure,
  type Question,
  type Row,
  recount,
  type SceneVerdict,
  type Standard,
  sceneVerdict,
  type Vignette,
} from '@police-data/model'
import { baseRow } from './examples.ts'

export interface Scene {
  readonly question: Question
  /** The place of the vignette within the question. */
  readonly place: number
  readonly vignette: Vignette
}

export const scenesOf = ({ questions }: Standard): readonly Scene[] =>
  Object.values(questions).flatMap((question) =>
    question.vignettes.map((vignette, place) => ({ question, place, vignette })),
  )

/** Keys, references and required fields are filled in; a table that is not named has no row. */
export function sceneRecords(
  { rows }: Vignette,
  standard: Standard,
): Readonly<Record<string, readonly JsonRecord[]>> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, records]) => {
      const table = standard.tables[id]
      const base = table === undefined ? {} : baseRow(table)
      return [id, records.map((record) => ({ ...base, ...record }))]
    }),
  )
}

/** How a scene counts under each measure and counting rule of its family, by their ids. */
export function sceneVerdicts(
  { question, vignette }: Scene,
  standard: Standard,
): ReadonlyMap<string, SceneVerdict> {
  const universe = standard.universes[question.family]
  if (universe === undefined) return new Map()
  const tables = Object.fromEntries(
    Object.entries(sceneRecords(vignette, standard)).map(
      ([id, records]): readonly [string, readonly Row[]] => {
        const table = standard.tables[id]
        return [id, table === undefined ? [] : records.map((one) => judgeRecord(one, standard, table))]
      },
    ),
  )
  const events = eventsOf(universe, standard, tables)
  const counted: readonly (Measure | CountingRule)[] = [
    ...Object.values(standard.measures),
    ...Object.values(standard.countingRules),
  ]
  return new Map(
    counted
      .filter(({ family }) => family === universe.id)
      .map((one) => {
        const whole = 'of' in one && one.of !== undefined ? { of: one.of } : {}
        const { unit, region } = one
        return [one.id, sceneVerdict(recount({ unit, region, ...whole }, events, tables))] as const
      }),
  )
}
