/** Where findings stand: a few rows as a spreadsheet numbers them, and how many more there are. */
import { type Address, listWords } from '@police-data/model'
import { count } from './numbers.ts'

const SHOWN = 5

export interface Sampled {
  readonly samples: readonly Address[]
}

/** Nothing when the findings stand in no row. */
export function samplesWords(groups: readonly Sampled[], total: number): string {
  const addresses = groups.flatMap(({ samples }) => samples).filter(({ row }) => row > 0)
  const rows = new Map<string, Address>(addresses.map((one) => [JSON.stringify([one.file, one.row]), one]))
  const shown = [...rows.values()].sort(byRow).slice(0, SHOWN)
  const last = shown.at(-1)
  if (last === undefined) return ''
  const more = total - addresses.filter((one) => byRow(one, last) <= 0).length
  const files = new Set(shown.map(({ file }) => file))
  const words = shown.map((one) => addressWords(one, files.size > 1))
  const lead = shown.length === 1 && more === 0 ? 'row' : 'rows'
  const where = files.size === 1 && last.file !== undefined ? ` of ${last.file}` : ''
  const all = more > 0 ? `${words.join(', ')} … and ${count(more)} more` : listWords(words)
  return `${lead} ${all}${where}`
}

const byRow = (a: Address, b: Address): number =>
  (a.file ?? '') === (b.file ?? '') ? a.row - b.row : (a.file ?? '') < (b.file ?? '') ? -1 : 1

/** The key finds the record in another system; line and byte, a broken place in the file. */
function addressWords({ file, row, key, line, byte }: Address, named: boolean): string {
  const number = named ? `${file} ${count(row)}` : count(row)
  if (line !== undefined)
    return `${number} (line ${count(line)}${byte === undefined ? '' : `, byte ${count(byte)}`})`
  return key === undefined ? number : `${number} (${key})`
}

/** `N Force Type`: the letter and name of every column that the findings stand in, each once. */
export function columnsWords(groups: readonly Sampled[]): readonly string[] {
  const named = groups.flatMap(({ samples }) => samples).filter(({ column }) => column !== undefined)
  return [
    ...new Set(
      named.map(({ column, name }) => `${column}${name === undefined || name === '' ? '' : ` ${name}`}`),
    ),
  ]
}
