/** The files of one dataset, opened, mapped and gathered into tables; or what stands in the way. */
import { type Mapping, type Report } from '@police-data/model'
import type { SurveyThread } from '../engine/threads.ts'
import type { MappingFile } from '../map/plan-mapping.ts'
import type { Around } from './context.ts'
import type { DatasetInput, Refused } from './dataset-input.ts'
import { type OpenFile } from './open-dataset.ts'
import type { SourceContext } from './source/source-test.ts'
export interface Gathered {
  readonly context: SourceContext
  readonly sources: Report['sources']
  readonly mapping: Report['mapping']
}
export type Gathering =
  | {
      readonly ok: true
      readonly gathered: Gathered
    }
  | {
      readonly ok: false
      readonly refused: Refused
    }
/** Throws only what is no fault of the data: a disk that fails, a bug. `thread` reads a file beside this one. */
export declare function gatherFiles(input: DatasetInput, thread?: SurveyThread): Promise<Gathering>
/** What a draft calls the agency until somebody writes who it is. */
export declare const NO_AGENCY = 'xx-your-agency'
/** What is to be told of a mapping beside what is wrong with the data. */
export declare const mappingNotes: (mapping: Pick<Mapping, 'agency'> | undefined) => readonly string[]
export interface Companions {
  readonly mapping: MappingFile | undefined
  readonly around: Around
}
/** The mapping and the statement that go with the files, or what is wrong with them. */
export declare function companionsOf(input: DatasetInput):
  | ({
      readonly ok: true
    } & Companions)
  | {
      readonly ok: false
      readonly refused: Refused
    }
export declare function mappingOf(
  { mapping }: DatasetInput,
  read: MappingFile | undefined,
): Promise<Report['mapping']>
export declare function sourceOf(
  { file, reading }: OpenFile,
  {
    rows,
    notes,
  }: {
    readonly rows: number
    readonly notes: readonly string[]
  },
): Promise<Report['sources'][number]>
