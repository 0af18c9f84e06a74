/** Who takes part: what each is, how it is started, and how far its findings can be compared. */
import { existsSync } from 'node:fs'
import type { Shape } from './shapes/shape.ts'

/**
 * What the findings must equal before a time counts: `rows` = counts and the first five rows of every rule, `counts`
 * = counts of every rule, `nothing` = it checks nothing, and is there for measure.
 */
export type Finds = 'rows' | 'counts' | 'nothing'

export interface Peer {
  readonly id: string
  readonly title: string
  readonly finds: Finds
  /** The shapes whose rules it has. */
  readonly shapes: readonly string[]
  /** The command, for a file; ours writes its report to `report`. */
  command(file: string, report: string, shape: Shape): readonly string[]
}

export const OURS = 'pds'

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
    id: 'duckdb-none',
    title: 'DuckDB, count(*) and no rule',
    finds: 'nothing',
    shapes: EVERY,
    command: node('duckdb-none'),
  },
  { id: 'wc', title: 'wc -l', finds: 'nothing', shapes: EVERY, command: (file) => ['wc', '-l', file] },
]

/** Why a peer cannot take part here; undefined when it can. */
export const missing = ({ command }: Peer, shape: Shape): string | undefined => {
  const [program = '', script = ''] = command('', '', shape)
  return program === 'node' && !existsSync(script) ? `${script} is not built` : undefined
}
