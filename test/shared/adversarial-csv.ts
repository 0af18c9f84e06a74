/**
 * Makes CSV files that are out to break a reader, and compares what two readers make of them. A file is known by its
 * seed alone: the seed that a failing test names brings the same bytes back anywhere.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Chance, chanceOf } from './chance.ts'

/** Small files, mostly under 200 bytes, comma-separated; a few of some KiB; about one in four is sound. */
export function adversarialCsv(seed: number): Uint8Array {
  const chance = chanceOf(seed)
  const text = chance.of(SHAPES)(chance)
  const marked = chance.oneIn(12) ? `\ufeff${text}` : text
  const bytes = new TextEncoder().encode(marked)
  return chance.oneIn(8) ? damaged(bytes, chance) : bytes
}

/** What a reader made of a file; compared as a whole, so name all that must be the same. */
export type Read<T> = (file: Uint8Array) => T | Promise<T>

export interface Difference<T> {
  readonly seed: number
  /** The file, as JSON text would show it. */
  readonly file: string
  readonly one: T
  readonly other: T
}

/** The first file of `count` seeds from `first` on that the two readers make different things of; undefined where none is. */
export async function firstDifference<T>(
  one: Read<T>,
  other: Read<T>,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<Difference<T> | undefined> {
  for (let seed = first; seed < first + count; seed++) {
    const file = adversarialCsv(seed)
    const [made, madeToo] = [await one(file), await other(file)]
    if (!isDeepStrictEqual(made, madeToo)) return { seed, file: shown(file), one: made, other: madeToo }
  }
  return undefined
}

/** Bytes as a person can read and copy them: as text where they are UTF-8, else byte by byte. */
export function shown(file: Uint8Array): string {
  const text = Buffer.from(file)
  return JSON.stringify(text.toString(Buffer.from(text.toString()).equals(text) ? 'utf8' : 'latin1'))
}

type Shape = (chance: Chance) => string

const NEWLINES = ['\n', '\n', '\r\n', '\r\n', '\r'] as const
const PIECES = [
  ...['a', 'b', '1', ' ', 'x y', 'é', '😀', '\u2028', '\u0085', '\ufeff', '\0', '\\', "'", ';', '\t', '#'],
  ...[',', ',', ',', '"', '"', '"', '""', '","', '\n', '\n', '\r\n', '\r', '"\n', '\n"', ',"', '",', '\\"'],
] as const
const PLAIN = [
  '',
  '',
  'a',
  'b',
  '1',
  '2024-01-05',
  'Smith',
  'é',
  '😀',
  ' x ',
  "O'Neil",
  '日本',
  '-',
  '0',
] as const
const QUOTED = [
  ...['""', '"a"', '"a,b"', '"say ""hi"""', '""""', '"l\nm"', '"l\r\nm"', '"l\rm"', '","', '"\n"', '"é"'],
  ...['"\n\n"', '",\n,"', '"a""\n""b"', '""","""'],
] as const
/** What people and programs write by mistake. */
const FAULTS = [
  ...[
    '"',
    '"open',
    'mid"dle',
    '5\'10" tall',
    '"x" y',
    '"x"y',
    ' "x"',
    '"a\\"b"',
    'a\0b',
    '"\0"',
    'a\rb',
    '"x"\0',
  ],
  ...['"a"b"c"', '""a', 'a""', '"""', '"a" ,"b"', '\u200b', '\ufeff'],
] as const

/** Any signs in any order. */
const soup: Shape = (chance) => times(chance.below(40), () => chance.of(PIECES)).join('')

/** As a program writes it, quotes only where there must be some. */
const sound: Shape = (chance) => {
  const cells = [...PLAIN, ...QUOTED]
  return table(chance, () => chance.of(cells))
}

/** Sound but for a cell, or a few. */
const faulty: Shape = (chance) =>
  table(chance, () => (chance.oneIn(8) ? chance.of(FAULTS) : chance.of(chance.oneIn(3) ? QUOTED : PLAIN)))

/** A sound table of which a stretch was lost, doubled or overwritten. */
const mangled: Shape = (chance) => {
  let text = sound(chance)
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const at = chance.below(text.length + 1)
    const behind = at + chance.below(4)
    const lost = text.slice(at, behind)
    text = text.slice(0, at) + chance.of(['', chance.of(PIECES), lost + lost]) + text.slice(behind)
  }
  return text
}

/**
 * Signs just before, on and behind every 64th byte, where a reader that takes 64 bytes at a time has its seams. A
 * cell that is drawn long is filled up to a few bytes before the next seam.
 */
const atSeams: Shape = (chance) => {
  let text = ''
  for (let left = 2 + chance.below(8); left > 0; left--) {
    const gap = 64 * (1 + chance.below(2)) - (text.length % 64) - chance.below(5)
    if (gap > 0)
      text += chance
        .of(['x', 'x', ' ', '"'])
        .repeat(chance.oneIn(9) ? gap : 1)
        .padEnd(gap, 'x')
    text += times(1 + chance.below(4), () => chance.of(PIECES)).join('')
  }
  return text
}

/** The same with cells that are sound, so that an oracle reads it. */
const soundAtSeams: Shape = (chance) => {
  let length = 0
  return table(chance, () => {
    const sign = chance.of([...QUOTED, ...PLAIN])
    const gap = Math.max(0, 64 - (length % 64) - chance.below(6))
    const cell = sign.startsWith('"') ? `"${'x'.repeat(gap)}${sign.slice(1)}` : sign + 'x'.repeat(gap)
    length += cell.length + 1
    return cell
  })
}

/** Some KiB, with quotes that stay open over many lines. */
const long: Shape = (chance) => {
  const lines = times(40 + chance.below(200), () => chance.of(['1,a', '2,"b"', '3,', ',', '"x,y",4', '5,é']))
  if (chance.oneIn(2))
    lines.splice(chance.below(lines.length), 0, chance.of(['9,"open', '"', '9,"a""', 'q"']))
  if (chance.oneIn(2)) lines.splice(chance.below(lines.length), 0, `8,"${'x\n'.repeat(chance.below(900))}"`)
  return `a,b\n${lines.join('\n')}${chance.of(['', '\n'])}`
}

/** Weighed so that a million take minutes, and that an oracle accepts many. */
const SHAPES: readonly Shape[] = [
  ...[soup, soup, soup, sound, sound, sound, sound, faulty, faulty, faulty],
  ...[mangled, mangled, mangled, mangled, atSeams, atSeams, soundAtSeams, soundAtSeams],
  (chance) => (chance.oneIn(30) ? long(chance) : faulty(chance)),
]

function table(chance: Chance, cell: () => string): string {
  const columns = 1 + chance.below(5)
  const ragged = chance.oneIn(6)
  const newline = chance.of(NEWLINES)
  const rows = times(1 + chance.below(6), () => {
    const wide = ragged && chance.oneIn(3) ? columns + chance.of([-1, 1, 2]) : columns
    return times(wide, cell).join(',')
  })
  if (chance.oneIn(10)) rows.splice(chance.below(rows.length + 1), 0, '')
  return rows.join(newline) + chance.of(['', newline, newline, newline + newline])
}

function times<T>(count: number, make: () => T): T[] {
  const made: T[] = []
  while (made.length < count) made.push(make())
  return made
}

/** A byte or two that no UTF-8 has, or a sequence cut short. */
function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const wrong = chance.of([
    [0xe9],
    [0x81],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90],
    [0xe2, 0x82],
    [0xff],
  ])
  const at = chance.below(bytes.length + 1)
  const all = new Uint8Array(bytes.length + wrong.length)
  all.set(bytes.subarray(0, at))
  all.set(wrong, at)
  all.set(bytes.subarray(at), at + wrong.length)
  return all
}
