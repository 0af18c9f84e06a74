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
  const rows = new Map<number, Address>(addresses.map((one) => [one.row, one]))
  const shown = [...rows.values()].sort((a, b) => a.row - b.row).slice(0, SHOWN)
  if (shown.length === 0) return ''
  const last = shown.at(-1)?.row ?? 0
  const more = total - addresses.filter(({ row }) => row <= last).length
  const words = shown.map(addressWords)
  const lead = shown.length === 1 && more === 0 ? 'row' : 'rows'
  return more > 0 ? `${lead} ${words.join(', ')} … and ${count(more)} more` : `${lead} ${listWords(words)}`
}

/** The key finds the record in another system; line and byte, a broken place in the file. */
function addressWords({ row, key, line, byte }: Address): string {
  const number = count(row)
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
