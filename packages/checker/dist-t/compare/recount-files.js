/** Recounts a dataset: as every measure of the standard counts, and as each body counts whose rule is known. */
import { eventsOf, recount } from '@police-data/model'
import { whileUnchanged } from '../check/changed-files.js'
import { gatherFiles } from '../check/gather-files.js'
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function recountFiles(input) {
  const settled = await whileUnchanged(input.files, () => gatherFiles(input))
  if (!settled.ok) return settled.refused
  const gathered = settled.read
  if (!gathered.ok) return gathered.refused
  const { standard, as, checkerVersion } = input
  const { context, sources, mapping } = gathered.gathered
  const tables = Object.fromEntries(
    Object.entries(context.dataset.tables).map(([id, rows]) => [id, [...rows]]),
  )
  const figures = Object.values(standard.universes).flatMap((universe) =>
    figuresOf(universe, standard, tables, as),
  )
  return {
    kind: 'recounts',
    recounts: {
      standard: { id: standard.id, version: standard.version },
      run: { checker: checkerVersion },
      sources,
      ...(mapping === undefined ? {} : { mapping }),
      figures: [...figures],
    },
  }
}
/** A family of which the data has no rows has no figures. */
function figuresOf(universe, standard, tables, as) {
  if ((tables[universe.view.from] ?? []).length === 0) return []
  const wanted = ({ id, family }) => family === universe.id && (as === undefined || as === id)
  const measures = Object.values(standard.measures).filter(wanted)
  const rules = Object.values(standard.countingRules).filter(wanted)
  if (measures.length + rules.length === 0) return []
  const events = eventsOf(universe, standard, tables)
  const figure = (kind, { id, title, family, unit, region, of, status }) => ({
    id,
    kind,
    title,
    family,
    unit,
    statistic: of === undefined ? 'count' : 'share',
    ...recount({ unit, region, of }, events, tables),
    draft: status === 'draft',
  })
  return [
    ...measures.map((one) => figure('measure', one)),
    ...rules.map((one) => figure('counting-rule', one)),
  ]
}
//# sourceMappingURL=recount-files.js.map
