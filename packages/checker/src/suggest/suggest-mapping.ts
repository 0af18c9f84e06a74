/** Drafts a mapping of a file that nobody has mapped: columns, codes, formats, each with its reason. */
import type { Agency, Layout, Problem, Standard } from '@police-data/model'
import type { DataFile } from '../check/dataset-input.ts'
import { columnNames } from '../map/columns.ts'
import { openTable } from '../read/index.ts'
import { laidOut } from '../read/layout.ts'
import type { ReadOptions } from '../read/reading.ts'
import { tellsByName } from '../report/telling-columns.ts'
import { chooseFamily } from './choose-family.ts'
import { type ColumnProfile, profiler } from './column-profile.ts'
import { columnsIn } from './columns-in.ts'
import { compose } from './compose.ts'
import type { Draft } from './draft.ts'

export interface SuggestInput extends ReadOptions {
  readonly standard: Standard
  readonly file: DataFile
  readonly agency: Agency
  /** Where the data stand in the file. */
  readonly layout?: Layout | undefined
}

export type Suggested =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly records: number }
  | { readonly kind: 'unlike'; readonly records: number; readonly columns: readonly string[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }

/** Enough records to tell what one of them is. */
const SAMPLE = 20_000

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function suggestMapping(input: SuggestInput): Promise<Suggested> {
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
  const sample: (readonly string[])[] = []
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

const layoutOf = ({ layout = {}, skip }: SuggestInput): Layout =>
  skip === undefined || skip === 0 ? layout : { ...layout, skip }

/** What may tell who somebody is, is mapped by a person or not at all. */
const mayBeMapped = ({ profile }: { readonly profile: ColumnProfile }): boolean => !tellsByName(profile.name)
