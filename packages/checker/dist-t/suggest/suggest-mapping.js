import { columnNames } from '../map/columns.js'
import { openTable } from '../read/index.js'
import { laidOut } from '../read/layout.js'
import { tellsByName } from '../report/telling-columns.js'
import { chooseFamily } from './choose-family.js'
import { profiler } from './column-profile.js'
import { columnsIn } from './columns-in.js'
import { compose } from './compose.js'

/** Enough records to tell what one of them is. */
const SAMPLE = 20_000
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function suggestMapping(input) {
  const { file, standard, agency } = input
  const layout = layoutOf(input)
  const opened = await openTable(file.source, { ...input, skip: layout.skip })
  if (!opened.ok) {
    const { kind, message, hint } = opened.unreadable
    const why = hint === undefined ? {} : { hint }
    return {
      kind: 'unreadable',
      problems: [{ code: kind, path: file.path, line: 0, column: 0, message, ...why }],
    }
  }
  const reading = laidOut(opened.reading, layout)
  const names = columnNames(reading.header)
  const profiles = profiler(names)
  const sample = []
  let records = 0
  for await (const batch of reading.batches) {
    for (const { cells } of batch) {
      profiles.add(cells)
      if (sample.length < SAMPLE) sample.push(cells)
    }
    records += batch.length
    file.onProgress?.({ rows: records })
  }
  const columns = columnsIn(profiles.done())
  const chosen = chooseFamily(columns.filter(mayBeMapped), file.path, standard)
  if (chosen === null) return { kind: 'unlike', records, columns: names }
  return { kind: 'draft', records, draft: compose({ chosen, columns, sample, agency, layout, standard }) }
}
const layoutOf = ({ layout = {}, skip }) => (skip === undefined || skip === 0 ? layout : { ...layout, skip })
/** What may tell who somebody is, is mapped by a person or not at all. */
const mayBeMapped = ({ profile }) => !tellsByName(profile.name)
//# sourceMappingURL=suggest-mapping.js.map
