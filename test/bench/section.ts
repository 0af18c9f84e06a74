/** What the README says of speed: only what kept results say, with machine and date. */
import { HEAD, lines, type Result } from './result.ts'
import type { Starts } from './starts-result.ts'

/** What is shown must be large, repeated, and set beside every peer that can be had. */
export const LEAST_ROWS = 1_000_000
export const LEAST_ROUNDS = 5

/** Why a result is not shown as a table; undefined when it is. */
export function unfit({ shape, rows, rounds, peers }: Result): string | undefined {
  if (shape !== '1') return rounds < LEAST_ROUNDS ? `fewer than ${LEAST_ROUNDS} rounds` : undefined
  if (rows < LEAST_ROWS) return `fewer than ${number(LEAST_ROWS)} rows`
  if (peers.some(({ id, median }) => id !== 'pds' && median === null)) return 'a peer has no time'
  if (peers.length > 1 && rounds < LEAST_ROUNDS) return `fewer than ${LEAST_ROUNDS} rounds`
  return undefined
}

const number = (value: number): string => Math.round(value).toLocaleString('en-US')

const speed = ({ bytes, peers }: Result): number => {
  const wall = peers.find(({ id }) => id === 'pds')?.median?.wall
  return wall === undefined ? 0 : bytes / 1e3 / wall
}

function table(result: Result): string {
  const { rows, bytes, rounds, rules, findings } = result
  const written = aligned([['', ...HEAD], ...lines(result).map(({ title, cells }) => [title, ...cells])])
  return [
    `${number(rows)} rows, ${number(bytes / 1e6)} MB, ${rules} rules, ${number(findings)} findings; medians of ${rounds} rounds:`,
    '',
    ...written,
  ].join('\n')
}

/** The first column to the left, all others to the right, as the formatter of the repository wants them. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...rest] = rows
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const padded = (row: readonly string[]): string =>
    line(widths.map((width, at) => (row[at] ?? '')[at === 0 ? 'padEnd' : 'padStart'](width)))
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [padded(head), line(rule), ...rest.map(padded)]
}

/** Everything between the markers. Results come in any order; those that are not fit are left out. */
export function section(results: readonly Result[], starts: Starts | null): string {
  const fit = [...results]
    .filter((result) => unfit(result) === undefined)
    .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : a.rows - b.rows))
  const beside = fit.filter(({ shape, peers }) => shape === '1' && peers.length > 1)
  const [first] = beside
  if (first === undefined) return 'Not measured yet: `npm run bench -- --rows 1000000`.'
  const { machine, date, versions } = first
  const others = fit.filter(({ shape }) => shape !== '1')
  const alone = fit.filter(({ shape }) => shape === '1')
  const peak = ({ peers }: Result): number => peers.find(({ id }) => id === 'pds')?.median?.peak ?? 0
  return [
    `Measured on ${date}: ${machine.processor}, ${machine.threads} threads, ${machine.memoryGB} GB, Node ${versions.node}. The file is made up,`,
    `with ${first.title}. Each way checks the same rules, and`,
    'a time counts only where it finds as many breaches of every rule, in the same first rows.',
    '',
    beside.map(table).join('\n\n'),
    '',
    ...others.map(
      (result) =>
        `- ${result.title}: ${number(speed(result))} MB/s, where the first file takes ${number(speed(first))} MB/s.`,
    ),
    `- Memory at its peak: ${alone.map((result) => `${number(peak(result))} MB for ${number(result.rows)} rows`).join(', ')}.`,
    ...startLines(starts),
    '',
    '`npm run bench` makes the file and measures again; [test/bench](test/bench/README.md) says how.',
  ].join('\n')
}

function startLines(starts: Starts | null): readonly string[] {
  if (starts === null) return []
  const { milliseconds } = starts
  const said = Object.entries(milliseconds).flatMap(([name, time]) =>
    time === null ? [] : [`${name} ${number(time)} ms`],
  )
  return [`- From the start of the process: ${said.join('; ')}.`]
}
