/** Files whose records are put together to rows, and what comes of them when they are judged in portions. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Companion, check } from '@police-data/checker'
import type { Standard } from '@police-data/model'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { companionsOf } from '../../packages/checker/src/check/gather-files.ts'
import { openAll } from '../../packages/checker/src/check/open-dataset.ts'
import { portionPlan } from '../../packages/checker/src/engine/portion-plan.ts'
import type { PortionsKept } from '../../packages/checker/src/engine/portion-reader.ts'
import type { OtherReader } from '../../packages/checker/src/engine/read-parts.ts'
import {
  type PortionJob,
  type SurveyThread,
  type Threads,
  threadJudge,
} from '../../packages/checker/src/engine/threads.ts'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { AGENCY_FILES } from '../shared/agency-files.ts'
import { type Chance, chanceOf } from '../shared/chance.ts'
import { damaged, fileOf, reportOf, STRANGE, stored, written } from './agrees.ts'

export interface Mapped {
  readonly standard: Standard
  readonly mapping: Companion
}

/** The columns that name the records of a file with this header; null where it cannot be judged in portions. */
export async function namingColumns(
  header: readonly string[],
  { standard, mapping }: Mapped,
): Promise<readonly number[] | null> {
  const line = header.map((name) => JSON.stringify(name)).join(',')
  const input = { standard, mapping, files: [fileOf(new TextEncoder().encode(`${line}\n`))] }
  const read = companionsOf(input)
  const opened = read.ok ? await openAll(input, read.mapping) : null
  const [open] = opened?.ok === true ? opened.files : []
  const planned = open && read.ok ? portionPlan(open, read.around) : null
  return planned?.key.flatMap(({ origin }) => (origin.kind === 'column' ? [origin.column] : [])) ?? null
}

/** How names come again. */
export interface Naming {
  readonly columns: readonly number[]
  /** One name in so many is written otherwise than the last time, or not at all; none where it is 0. */
  readonly strange: number
  /** One in so many is that of a record far before it; none where it is 0. */
  readonly again: number
  /** Whether the file is sound: what is wrong with it is in its cells alone, and a line is a record. */
  readonly sound: boolean
}

const IN_A_LINE = STRANGE.filter((one) => !/["\n]/.test(one))

/** Records of the sample, in any order, with strange cells; those of one name stand together, but for some. */
export function namedFile(
  [header = [], ...records]: readonly (readonly string[])[],
  { columns, strange, again, sound }: Naming,
  chance: Chance,
): Uint8Array {
  const oneIn = (many: number): boolean => many > 0 && chance.oneIn(many)
  const newline = chance.oneIn(4) ? '\r\n' : '\n'
  const broken = !sound && chance.oneIn(2)
  let event = 0
  const lines = Array.from({ length: 20 + chance.below(150) }, () => {
    if (chance.oneIn(2)) event += 1
    const named = oneIn(again) ? chance.below(event + 1) : event
    const cells = chance.of(records).map((cell, column) => {
      if (columns.includes(column)) return nameFor(named, oneIn(strange), chance)
      return chance.oneIn(60) ? chance.of(sound ? IN_A_LINE : STRANGE) : cell
    })
    const line = cells.map((cell) => written(cell, chance)).join(',')
    if (broken && chance.oneIn(12)) return damaged(line, chance)
    return chance.oneIn(40) ? chance.of(['', ' ', ','.repeat(header.length - 1)]) : line
  })
  const text = [header.map((name) => written(name, chance)).join(','), ...lines].join(newline)
  return sound ? new TextEncoder().encode(text) : stored(text, chance)
}

function nameFor(event: number, isStrange: boolean, chance: Chance): string {
  const name = `2024-${String(event).padStart(5, '0')}`
  return isStrange ? chance.of([` ${name}`, `${name} `, '', 'unknown', `${name}\u00a0`, '2.024E+11']) : name
}

export interface Judged {
  readonly report: string
  /** Parts that another thread has read. */
  readonly parts: number
  /** Whether all records were taken together after all. */
  readonly anew: boolean
}

interface Heard {
  readonly part: () => void
  readonly anew: () => void
}

/** A thread that is none: it reads in this one, and is sent all that a thread is sent. */
function threadHere(bytes: Uint8Array, heard: Heard): SurveyThread {
  const other = (): never => {
    throw new Error('It was asked for something else than to judge')
  }
  return {
    start: () => {},
    survey: other,
    number: async () => {
      heard.anew()
      return 'torn'
    },
    end: () => {},
    judge: (job: PortionJob): OtherReader<PortionsKept> => {
      const made = threadJudge(structuredClone(job), { file: fileOf(bytes), spill: undefined })
      const reader = async () => (await made) ?? other()
      /** Behind all that was asked for before. */
      let reading: Promise<unknown> = Promise.resolve()
      return {
        read: (part) => {
          heard.part()
          const read = reading.then(async () => structuredClone(await (await reader()).read(part)))
          reading = read.catch(() => {})
          return read
        },
        counted: async () => structuredClone((await reader()).counted()),
        same: async (share) => (await reader()).same(structuredClone(share)),
        end: () => {},
      }
    },
  }
}

/** By parts of so many bytes, and portions of so many records. */
export async function judgedInPortions(
  bytes: Uint8Array,
  { standard, mapping }: Mapped,
  {
    part,
    portion,
    others = 1,
  }: { readonly part: number; readonly portion: number; readonly others?: number },
): Promise<Judged> {
  let parts = 0
  let anew = false
  const heard: Heard = {
    part: () => {
      parts += 1
    },
    anew: () => {
      anew = true
    },
  }
  const threads: Threads = {
    part,
    portion,
    open: () => Array.from({ length: others }, () => threadHere(bytes, heard)),
  }
  const { path, source } = fileOf(bytes)
  const files = [{ path, source: { ...source, file: path } }]
  const checked = await check({ standard, mapping, files, threads, machineFrom: 0, checkerVersion: 'test' })
  return { report: JSON.stringify(checked.kind === 'report' ? checked.report : checked), parts, anew }
}

export interface Agency extends Mapped {
  readonly sample: readonly (readonly string[])[]
  /** Those that name its records; null where they cannot be judged in portions. */
  readonly columns: readonly number[] | null
}

const SAMPLE = 'sample.csv'

async function agencyOf(id: string): Promise<Agency> {
  const standard = await publishedStandard()
  const mapping = { path: 'mapping.yaml', text: await readFile(join(agencyHome(id), 'mapping.yaml'), 'utf8') }
  const sample: string[][] = parse(await readFile(join(agencyHome(id), SAMPLE), 'utf8'))
  return { standard, mapping, sample, columns: await namingColumns(sample[0] ?? [], { standard, mapping }) }
}

/** Those whose data is one file, by their id, which can be judged in portions. */
export async function agenciesInPortions(): Promise<ReadonlyMap<string, Agency>> {
  const withSample = Object.keys(AGENCY_FILES).filter((id) => existsSync(join(agencyHome(id), SAMPLE)))
  const all = await Promise.all(withSample.map(async (id) => [id, await agencyOf(id)] as const))
  return new Map(all.filter(([, { columns }]) => columns !== null && columns.length > 0))
}

/** Of the file of this seed all ways come to one report. */
export async function expectOneReport(
  agency: Agency,
  seed: number,
  how: Omit<Naming, 'columns'>,
): Promise<Judged> {
  const chance = chanceOf(seed)
  const bytes = namedFile(agency.sample, { columns: agency.columns ?? [], ...how }, chance)
  const size = { part: 400 + chance.below(4000), portion: 1 + chance.below(30), others: 1 + chance.below(2) }
  const judged = await judgedInPortions(bytes, agency, size)
  const { report } = judged
  const plain = JSON.stringify(await reportOf(bytes, { ...agency, plainly: true }))
  if (report !== plain)
    expect({ seed, report: JSON.parse(report) }).toEqual({ seed, report: JSON.parse(plain) })
  expect(report === plain, `the same bytes of seed ${seed}`).toBe(true)
  return judged
}

/** Names that are strange, or that come again, and files that are not sound. */
export const strangeNaming = (seed: number): Omit<Naming, 'columns'> =>
  chanceOf(seed).of([
    { strange: 20, again: 0, sound: true },
    { strange: 0, again: 50, sound: true },
    { strange: 0, again: 0, sound: false },
    { strange: 10, again: 20, sound: false },
  ])
