/** What a run of the benchmark found out, as it is kept and shown. */
import { cpus, totalmem, type } from 'node:os'
import type { Taken } from './measure.ts'
import { OURS } from './peers.ts'

export interface PeerResult {
  readonly id: string
  readonly title: string
  readonly finds: string
  /** Medians; null when the findings were not equal, so that no time counts. */
  readonly median: Taken | null
  /** Times of ours: how often as long, as much and as large it is. Null for ours without a time. */
  readonly ratio: Taken | null
  readonly runs: readonly Taken[]
  /** Why it has no time. */
  readonly refused: readonly string[]
}

export interface Result {
  readonly shape: string
  readonly title: string
  readonly rows: number
  readonly columns: number
  readonly bytes: number
  readonly rounds: number
  /** Rules of the standard that ran, all checked by each peer that checks. */
  readonly rules: number
  /** Findings over all rules. */
  readonly findings: number
  readonly date: string
  readonly machine: {
    readonly processor: string
    readonly threads: number
    readonly memoryGB: number
    readonly system: string
  }
  readonly versions: Readonly<Record<string, string>>
  /** Peers that could not take part, and why. */
  readonly skipped: Readonly<Record<string, string>>
  readonly peers: readonly PeerResult[]
}

export const machine = (): Result['machine'] => ({
  processor: cpus()[0]?.model.trim() ?? '',
  threads: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
  system: type(),
})

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

export const medianOf = (runs: readonly Taken[]): Taken => ({
  wall: rounded(middle(runs.map(({ wall }) => wall)), 1),
  cpu: rounded(middle(runs.map(({ cpu }) => cpu)), 0),
  peak: rounded(middle(runs.map(({ peak }) => peak)), 1),
})

/** How often ours fits into it. */
export const ratioTo = (ours: Taken, { wall, cpu, peak }: Taken): Taken => ({
  wall: rounded(wall / ours.wall, 2),
  cpu: rounded(cpu / Math.max(ours.cpu, 10), 2),
  peak: rounded(peak / ours.peak, 2),
})

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** How a ratio is written: few digits, and always the same way round. */
const times = (value: number): string => `${number(value, value < 0.1 ? 3 : value < 10 ? 2 : 1)} x`

export interface Line {
  readonly title: string
  readonly cells: readonly string[]
}

export const HEAD = ['seconds', 'x pds', 'processor s', 'x pds', 'MB/s', 'rows/s', 'peak MB']

/** One line for each peer: its medians and how often ours fits into them. */
export function lines({ peers, bytes, rows }: Result): readonly Line[] {
  return peers.map(({ id, title, median, ratio, refused }) => {
    if (median === null) return { title, cells: [`no time: ${refused[0] ?? 'not run'}`] }
    const seconds = median.wall / 1000
    return {
      title,
      cells: [
        number(seconds, 2),
        id === OURS || ratio === null ? '' : times(ratio.wall),
        number(median.cpu / 1000, 2),
        id === OURS || ratio === null ? '' : times(ratio.cpu),
        number(bytes / 1e6 / seconds),
        number(rows / seconds),
        number(median.peak),
      ],
    }
  })
}

export const summary = ({ title, rows, columns, bytes, rounds, rules, findings }: Result): string =>
  `${title}: ${number(rows)} rows, ${columns} columns, ${number(bytes / 1e6)} MB; ${rules} rules, ` +
  `${number(findings)} findings; medians of ${rounds} interleaved rounds`
