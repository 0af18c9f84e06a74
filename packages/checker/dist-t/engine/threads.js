import { companionsOf } from '../check/gather-files.js'
import { openAll } from '../check/open-dataset.js'
import { machinePlan } from './machine-plan.js'
import { surveyor } from './surveyor.js'
export const jobOf = (
  { standard, mapping, statement, skip, max, table: named, scratch },
  { path, file, table, delimiter, readings, known },
) => ({
  standard: standardFor(standard, table),
  readings,
  table: named,
  mapping,
  statement,
  known,
  delimiter,
  skip,
  max,
  path,
  file,
  folder: scratch?.folder,
})
/** Of a standard, what a thread asks of it: the rules of one table, and no texts, which may not even be read. */
const standardFor = (
  { id, title, version, definition, families, givens, tables, codeLists, rules },
  table,
) => ({
  ...{ id, title, version, definition, families, givens, tables, codeLists },
  terms: {},
  sources: {},
  questions: {},
  crosswalks: {},
  schemes: {},
  measures: {},
  countingRules: {},
  universes: {},
  rules: Object.fromEntries(
    Object.entries(rules).filter(([, rule]) => rule.table === undefined || rule.table === table),
  ),
})
/** The surveyor of a thread: the same plan, made anew. */
export async function threadSurveyor(job, { file, spill, onOwn }) {
  const input = { ...job, files: [file] }
  const read = companionsOf(input)
  const opened = read.ok ? await openAll(input, read.mapping) : null
  const [open] = opened?.ok === true ? opened.files : []
  const planned = read.ok && open !== undefined ? machinePlan(open, read.around, job.readings) : null
  if (planned === null) throw new Error('A thread does not plan as the first one did')
  const made = surveyor({
    ...planned,
    spill,
    onRows: () => {},
    onValue: (column, { own }, rows, first) => onOwn(column, own, rows, first),
  })
  if (made === null) throw new Error('A thread has no machine, and the first one has')
  return made
}
//# sourceMappingURL=threads.js.map
