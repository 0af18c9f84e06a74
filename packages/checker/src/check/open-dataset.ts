/** Opens the files of one dataset and plans what each becomes. */
import type { Layout, Problem, Standard } from '@police-data/model'
import { partFor, partsOf } from '../map/parts.ts'
import type { Plan } from '../map/plan.ts'
import { planHeaders } from '../map/plan-headers.ts'
import { type MappingFile, planMapping } from '../map/plan-mapping.ts'
import { openTable } from '../read/index.ts'
import { laidOut } from '../read/layout.ts'
import type { Reading } from '../read/reading.ts'
import { type DataFile, type DatasetInput, isForMachine, type Refused } from './dataset-input.ts'

interface ReadFile {
  readonly file: DataFile
  readonly reading: Reading
}

export interface OpenFile extends ReadFile {
  readonly plan: Plan
  /** Its own columns, and behind them those that other files lend it. */
  readonly header: readonly string[]
}

export type OpenedAll =
  | { readonly ok: true; readonly files: readonly OpenFile[] }
  | { readonly ok: false; readonly refused: Refused }

/**
 * All of them, or everything that is wrong with any of them: a part of a dataset is not judged as the whole. With
 * `trustStart`, that is so of files that are for the machine.
 */
export async function openAll(input: DatasetInput, mapping: MappingFile | undefined): Promise<OpenedAll> {
  const unreadable: Problem[] = []
  const files: ReadFile[] = []
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

function layoutOf(path: string, mapping: MappingFile | undefined): Layout {
  if (mapping === undefined) return {}
  return partFor(path, mapping.value, partsOf(mapping.value))?.layout ?? {}
}

type Planned =
  | { readonly ok: true; readonly files: readonly OpenFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

function byHeaders(files: readonly ReadFile[], { table, standard }: DatasetInput): Planned {
  const problems: Problem[] = []
  const planned = files.flatMap((one): readonly OpenFile[] => {
    const { header, titleRows } = one.reading
    const made = planHeaders({ path: one.file.path, header, titleRows, table }, standard)
    if (made.ok) return [{ ...one, header, plan: made.plan }]
    problems.push(...made.problems)
    return []
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files: planned }
}

function byMapping(files: readonly ReadFile[], mapping: MappingFile, standard: Standard): Planned {
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
