/** The second shape: 60 columns of text that is hardly ever the same, most of it in quotes. */
import { mkdir, writeFile } from 'node:fs/promises'
import type { Chance } from '../chance.ts'
import { FAULTY, type Shape } from './shape.ts'
import { WIDE_COLUMNS, WIDE_KEY } from './wide-columns.ts'
import { wideStandard } from './wide-standard.ts'

const FOLDER = 'node_modules/.cache/bench'
const STANDARD = `${FOLDER}/wide-standard.json`

/** Rows that stand between a record and its copies, at most. */
const REMEMBERED = 997

const WHO = ['The driver', 'A passenger', 'The caller', 'Officer one', 'A neighbour', 'The clerk', 'Nobody']
const DID = ['walked to', 'stood by', 'came from', 'pointed at', 'ran past', 'waited near', 'asked about']
const WHAT = ['the door', 'a grey van', 'the corner', 'the parked car', 'a blue bag', 'the fence', 'the café']
const LOOKS = ['dented', 'half open', 'without plates', 'old', 'locked', 'near the curb', 'in the rain']
const SAID = ['stop', 'come out', 'I live here', 'call my brother', 'wait', 'it was open', 'show me']

/** A sentence of its own nearly every time: two numbers of four digits stand in it. */
function told(luck: Chance): string {
  const start = `${luck.oneOf(WHO)} ${luck.oneOf(DID)} ${luck.oneOf(WHAT)} at ${luck.between(1000, 9999)}`
  const end = `unit ${luck.between(1000, 9999)}`
  const way = luck.below(100)
  if (way < 45) return `${start}, ${luck.oneOf(LOOKS)}, ${end}`
  if (way < 60) return `${start} and said "${luck.oneOf(SAID)}", ${end}`
  if (way < 65) return `${start}\n${luck.oneOf(LOOKS)}; ${end}`
  return `${start} ${luck.oneOf(LOOKS)} ${end}`
}

const letter = (luck: Chance): string => String.fromCharCode(65 + luck.below(26))
const digits = (luck: Chance, width: number): string => String(luck.below(10 ** width)).padStart(width, '0')

const fileNo = (luck: Chance): string => `${letter(luck)}${letter(luck)}${digits(luck, 2)}-${digits(luck, 6)}`

/** Letters that make a word of no language, so that things are told apart. */
const word = (luck: Chance): string =>
  Array.from({ length: luck.between(4, 9) }, () => letter(luck).toLowerCase()).join('')

function thing(luck: Chance): string {
  const way = luck.below(100)
  if (way < 20) return ''
  if (way < 60) return `${luck.oneOf(WHAT)}, ${luck.oneOf(LOOKS)}, ${word(luck)}`
  if (way < 70) return `${luck.oneOf(WHAT)} called "${word(luck)}"`
  return `${luck.oneOf(WHAT)} ${word(luck)}`
}

const makers = WIDE_COLUMNS.map(({ id }) =>
  id.startsWith('told') ? told : id.startsWith('file') ? fileNo : thing,
)

type Fault = (cells: string[], place: number, earlier: readonly string[] | undefined) => void

const put =
  (text: string, at?: number): Fault =>
  (cells, place) => {
    cells[at ?? place] = text
  }

/** At a column by chance, or at the key. */
const faults: readonly Fault[] = [
  ...[put(''), put('a|b c'), put('1'), put('', 0), put('N-12', 0)],
  (cells, place, earlier) => put(earlier?.[0] ?? '', 0)(cells, place, earlier),
  (cells, _, earlier) => {
    if (earlier !== undefined) cells.splice(0, cells.length, ...earlier)
  },
]

export const wideShape: Shape = {
  id: '2',
  title: '60 columns of text, each cell its own, most in quotes',
  columns: WIDE_COLUMNS.map(({ id }) => id),
  options: ['--table', 'texts', '--standard', STANDARD],
  prepare: async () => {
    await mkdir(FOLDER, { recursive: true })
    await writeFile(STANDARD, JSON.stringify(await wideStandard()))
  },
  number: /^N-(\d{9})/u,
  rows: (luck) => {
    let earlier: readonly string[] | undefined
    return (index) => {
      const cells = makers.map((make) => make(luck))
      cells[0] = `${WIDE_KEY.pattern.slice(0, 2)}${String(index).padStart(9, '0')}`
      if (luck.in(FAULTY)) luck.oneOf(faults)(cells, luck.between(1, cells.length - 1), earlier)
      else if (index % REMEMBERED === 0) earlier = [...cells]
      return cells
    }
  },
}
