/** Who takes part: what each is, how it is started, and how far its findings can be compared. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Shape } from './shapes/shape.ts'

/**
 * What the findings must equal before a time counts: `rows` = counts and the first five rows of every rule, `counts`
 * = counts of every rule, `some` = as `rows`, for the rules it has, `nothing` = it checks nothing, for measure.
 */
export type Finds = 'rows' | 'counts' | 'some' | 'nothing'

export interface Peer {
  readonly id: string
  readonly title: string
  readonly finds: Finds
  /** The shapes whose rules it has. */
  readonly shapes: readonly string[]
  /** Rows that it takes in reasonable time; of larger files it is left out unless it is named. */
  readonly most?: number
  /** Why it cannot be started here. */
  missing?(): string | undefined
  /** The command, for a file; ours writes its report to `report`. */
  command(file: string, report: string, shape: Shape): readonly string[]
}

export const OURS = 'pds'

const PYTHON = process.env.PDS_BENCH_PYTHON ?? 'python3'

/** The version that Python finds; undefined where it finds none. */
export function frictionless(): string | undefined {
  const { status, stdout } = spawnSync(
    PYTHON,
    ['-c', 'import frictionless; print(frictionless.__version__)'],
    {
      encoding: 'utf8',
    },
  )
  return status === 0 ? stdout.trim() : undefined
}

const built = (name: string): string => `node_modules/.cache/bench/peers/${name}.js`
const node =
  (name: string): Peer['command'] =>
  (file, _, shape) => ['node', built(name), file, shape.id]
/** The shapes whose rules are written by hand for the peers. */
const CHECKED = ['1', '2']
const EVERY = ['1', '2', '3']

export const peers: readonly Peer[] = [
  {
    id: OURS,
    title: 'pds check, with report.json',
    finds: 'rows',
    shapes: EVERY,
    command: (file, report, shape) => [
      ...['node', 'packages/cli/bin/pds.js', 'check', file, ...shape.options, '--report', `json=${report}`],
    ],
  },
  { id: 'csv-parse', title: 'csv-parse + ajv', finds: 'rows', shapes: CHECKED, command: node('csv-parse') },
  { id: 'papaparse', title: 'papaparse + ajv', finds: 'rows', shapes: CHECKED, command: node('papaparse') },
  { id: 'udsv', title: 'uDSV + ajv', finds: 'rows', shapes: CHECKED, command: node('udsv') },
  {
    id: 'duckdb-counts',
    title: 'DuckDB, SQL by hand, counts only',
    finds: 'counts',
    shapes: CHECKED,
    command: node('duckdb-counts'),
  },
  {
    id: 'duckdb-rows',
    title: 'DuckDB, SQL by hand, with the first rows',
    finds: 'rows',
    shapes: CHECKED,
    command: node('duckdb-rows'),
  },
  {
    id: 'frictionless',
    title: 'frictionless-py, rules of a Table Schema',
    finds: 'some',
    shapes: ['1'],
    most: 200_000,
    missing: () =>
      frictionless() === undefined
        ? `${PYTHON} has no frictionless (PDS_BENCH_PYTHON names another)`
        : undefined,
    command: (file) => [PYTHON, 'test/bench/peers/table_schema.py', file],
  },
  {
    id: 'duckdb-none',
    title: 'DuckDB, count(*) and no rule',
    finds: 'nothing',
    shapes: EVERY,
    command: node('duckdb-none'),
  },
  { id: 'wc', title: 'wc -l', finds: 'nothing', shapes: EVERY, command: (file) => ['wc', '-l', file] },
]

/** Why a peer does not take part here; undefined when it does. */
export function whyNot(peer: Peer, shape: Shape, rows: number, named: boolean): string | undefined {
  if (!peer.shapes.includes(shape.id)) return 'it has no rules for this shape'
  if (!named && rows > (peer.most ?? rows))
    return `it takes too long for ${rows} rows; --peers ${peer.id} has it`
  const [program = '', script = ''] = peer.command('', '', shape)
  if (program === 'node' && !existsSync(script)) return `${script} is not built`
  return peer.missing?.()
}
