import { partFor, partsOf } from '../map/parts.js'
import { planHeaders } from '../map/plan-headers.js'
import { planMapping } from '../map/plan-mapping.js'
import { openTable } from '../read/index.js'
import { laidOut } from '../read/layout.js'
import { isForMachine } from './dataset-input.js'
/**
 * All of them, or everything that is wrong with any of them: a part of a dataset is not judged as the whole. With
 * `trustStart`, that is so of files that are for the machine.
 */
export async function openAll(input, mapping) {
  const unreadable = []
  const files = []
  for (const file of input.files) {
    const { path } = file
    const layout = layoutOf(path, mapping)
    const trustStart = input.trustStart === true && isForMachine(file, input)
    const opened = await openTable(file.source, { ...input, trustStart, skip: input.skip ?? layout.skip })
    if (opened.ok) {
      files.push({ file, reading: laidOut(opened.reading, layout) })
      continue
    }
    const { kind, message, hint } = opened.unreadable
    const why = hint === undefined ? {} : { hint }
    unreadable.push({ code: kind, path, line: 0, column: 0, message, ...why })
  }
  const planned = mapping === undefined ? byHeaders(files, input) : byMapping(files, mapping, input.standard)
  if (unreadable.length > 0) {
    // Of a mapping nothing can be said before all of its files are read.
    const others = planned.ok || mapping !== undefined ? [] : planned.problems
    return { ok: false, refused: { kind: 'unreadable', problems: [...unreadable, ...others] } }
  }
  return planned.ok ? planned : { ok: false, refused: { kind: 'problems', problems: planned.problems } }
}
function layoutOf(path, mapping) {
  if (mapping === undefined) return {}
  return partFor(path, mapping.value, partsOf(mapping.value))?.layout ?? {}
}
function byHeaders(files, { table, standard }) {
  const problems = []
  const planned = files.flatMap((one) => {
    const { header, titleRows } = one.reading
    const made = planHeaders({ path: one.file.path, header, titleRows, table }, standard)
    if (made.ok) return [{ ...one, header, plan: made.plan }]
    problems.push(...made.problems)
    return []
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files: planned }
}
function byMapping(files, mapping, standard) {
  const headed = files.map(({ file, reading }) => ({ path: file.path, header: reading.header }))
  const planned = planMapping(mapping, headed, standard)
  if (!planned.ok) return planned
  return {
    ok: true,
    files: planned.files.flatMap(({ plan, file, columns: header }) => {
      const one = files[file]
      return one === undefined ? [] : [{ ...one, plan, header }]
    }),
  }
}
//# sourceMappingURL=open-dataset.js.map
