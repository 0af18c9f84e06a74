/** How much of a file is read at most, in the words of the command line. */
import { DEFAULT_LIMITS, type Limits, sizeWords } from '@police-data/checker'
import { InvalidArgumentError } from 'commander'

interface Named {
  readonly name: string
  readonly limit: keyof Limits
  readonly size: boolean
  /** Beyond that a machine would rather fail than read. */
  readonly most: number
}

const NAMED: readonly Named[] = [
  { name: 'record', limit: 'recordBytes', size: true, most: 64 * 1024 ** 2 },
  { name: 'cell', limit: 'fieldBytes', size: true, most: 64 * 1024 ** 2 },
  { name: 'columns', limit: 'columns', size: false, most: 65_536 },
  { name: 'inflated', limit: 'inflatedBytes', size: true, most: 1024 ** 5 },
  { name: 'ratio', limit: 'inflatedRatio', size: false, most: 1_000_000 },
]

const words = ({ size }: Named, value: number): string => (size ? sizeWords(value) : String(value))

/** `record=1MiB cell=256KiB …` */
export const DEFAULTS = NAMED.map(
  (one) => `${one.name}=${words(one, DEFAULT_LIMITS[one.limit]).replace(' ', '')}`,
).join(', ')

const UNITS: Readonly<Record<string, number>> = { '': 1, kib: 1024, mib: 1024 ** 2, gib: 1024 ** 3 }

/** Collects them; the option may be given several times. */
export function limit(text: string, known: Partial<Limits> = {}): Partial<Limits> {
  const [, name = '', digits = '', unit = ''] = /^([a-z]+)=([0-9]{1,12})(kib|mib|gib)?$/iu.exec(text) ?? []
  const one = NAMED.find((named) => named.name === name)
  const value = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1)
  if (one === undefined || (unit !== '' && !one.size) || !(value >= 1))
    throw new InvalidArgumentError(`Write what and how much: ${DEFAULTS}.`)
  if (value > one.most)
    throw new InvalidArgumentError(`The most that ${name} can be is ${words(one, one.most)}.`)
  return { ...known, [one.limit]: value }
}

/** Those that were set. */
export const limitsWords = (limits: Partial<Limits>): string =>
  NAMED.flatMap((one) => {
    const value = limits[one.limit]
    return value === undefined ? [] : [`${one.name} ${words(one, value)}`]
  }).join(', ')
