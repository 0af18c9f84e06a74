/** Every vignette is a sound record, and counts as it says. */
import {
  evaluate,
  judgeRecord,
  type Problem,
  type Row,
  type Rule,
  type Standard,
  worldOf,
} from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'
import { type Scene, sceneRecords, scenesOf, sceneVerdicts } from '../scenes.ts'

export function vignetteProblems(standard: Standard, spec: Spec): readonly Problem[] {
  const docs = new Map(spec.questions.map((doc) => [doc.value.id, doc]))
  return scenesOf(standard).flatMap((scene) => {
    const doc = docs.get(scene.question.id)
    if (doc === undefined) return []
    const broken = brokenRules(scene, standard)
    return broken.length > 0
      ? broken.map((rule) =>
          problemAt(
            doc,
            ['vignettes', scene.place, 'rows'],
            'vignette-unsound',
            `The rows break the rule ${rule}: ${standard.rules[rule]?.sentence ?? ''}`,
          ),
        )
      : untrue(scene, doc, standard)
  })
}

function brokenRules({ vignette }: Scene, standard: Standard): readonly string[] {
  const tables = Object.fromEntries(
    Object.entries(sceneRecords(vignette, standard)).map(
      ([id, records]): readonly [string, readonly Row[]] => {
        const table = standard.tables[id]
        return [id, table === undefined ? [] : records.map((record) => judgeRecord(record, standard, table))]
      },
    ),
  )
  return Object.values(standard.rules).flatMap((rule) => {
    if (!holdsOfScenes(rule) || rule.expression === null) return []
    const rows = tables[rule.table ?? ''] ?? []
    if (rows.length === 0) return []
    const judge = evaluate<Row>(rule.expression)
    const world = worldOf(standard, rule.table ?? '', { tables })
    return rows.some((row) => judge(row, world) === false) ? [rule.id] : []
  })
}

/** A scene may leave out what should be there, but what it says has to be a value of its field. */
const holdsOfScenes = ({ level, scope, check }: Rule): boolean =>
  scope !== 'table' && (level === 'must' || (scope === 'cell' && check.kind !== 'required'))

function untrue(scene: Scene, doc: Doc<unknown>, standard: Standard): readonly Problem[] {
  const { place, vignette } = scene
  const found = sceneVerdicts(scene, standard)
  return (['counted', 'not', 'unclear'] as const).flatMap((side) =>
    (vignette.verdicts?.[side] ?? []).flatMap((id, step) => {
      const verdict = found.get(id)
      if (verdict === side) return []
      const steps = ['vignettes', place, 'verdicts', side, step]
      if (verdict === undefined)
        return [problemAt(doc, steps, 'verdict-elsewhere', `“${id}” belongs to another family.`)]
      return [
        problemAt(
          doc,
          steps,
          'verdict-untrue',
          `Under ${id} the scene is ${WORDS[verdict]}, not ${WORDS[side]}.`,
        ),
      ]
    }),
  )
}

const WORDS = { counted: 'counted', not: 'not counted', unclear: 'not to be told' } as const
