/** CSV files in which sound records stand between broken ones, so that a reader must stop, say so, and find its way back. */
import { adversarialCsv } from '../shared/adversarial-csv.ts'
import { type Chance, chanceOf } from '../shared/chance.ts'

const CELLS = [
  ...[
    '',
    '',
    'a',
    'b',
    '1',
    '2024-01-05',
    'Smith',
    'é',
    '日本',
    '😀',
    ' ',
    '  ',
    '\u00a0',
    '\u2003',
    ' x',
    '-',
    '0',
  ],
  ...[
    '""',
    '"a"',
    '"a,b"',
    '"say ""hi"""',
    '""""',
    '"l\nm"',
    '"l\r\nm"',
    '"\n"',
    '","',
    '"é"',
    '" "',
    '"\r"',
  ],
  ...['exactly16bytes!!', 'exactly17bytes!!!', 'fifteen bytes !', '"sixteen, quoted!"'],
] as const

/** What stands between records where it should not. */
const STRAYS = [
  ...[
    '',
    '',
    ' ',
    ',',
    ',,',
    '"',
    '""',
    '"open',
    'mid"dle',
    '"x" y',
    '"x"y,1',
    '\r',
    '\0',
    'a\0b',
    '\ufffd',
    '"\n',
  ],
  ...[
    '"\ufffd"',
    '\ufeff',
    '","',
    '"\r\n"',
    '5\'10"',
    '\\"',
    '"a\\"b"',
    '1,2,3,4,5,6,7,8,9',
    ' , ',
    '" "," "',
  ],
] as const

/** Known by its seed: mostly under a KiB; one in a hundred so long that the machine takes it in several batches. */
export function mixedCsv(seed: number): Uint8Array {
  const chance = chanceOf(seed * 7919 + 3)
  const columns = 1 + chance.below(6)
  const newline = chance.of(['\n', '\n', '\n', '\r\n', '\r\n'])
  const header = Array.from({ length: columns }, (_, nth) => `c${nth}`)
  const broken = chance.of([0, 3, 6, 15])
  const parts: Uint8Array[] = [bytesOf((chance.oneIn(12) ? '\ufeff' : '') + header.join(',') + newline)]
  const long = chance.oneIn(100)
  for (let left = chance.below(long ? 400 : 30); left > 0; left -= 1) {
    const at = chance.below(600)
    if (broken > 0 && chance.oneIn(broken))
      parts.push(
        stray(chance, seed + at),
        bytesOf(chance.of(['', newline, newline, newline.repeat(4), '\n'])),
      )
    else parts.push(bytesOf(record(columns, chance, long) + newline))
  }
  const whole = Buffer.concat(parts)
  return chance.oneIn(4) ? whole.subarray(0, Math.max(0, whole.length - newline.length)) : whole
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const record = (columns: number, chance: Chance, long: boolean): string =>
  Array.from({ length: columns }, () => (long && chance.oneIn(8) ? wide(chance) : chance.of(CELLS))).join(',')

/** Up to where the machine leaves records to the plain reader, and beyond. */
function wide(chance: Chance): string {
  const text = chance.of(['x', 'é', 'ab ', '日']).repeat(chance.below(chance.oneIn(30) ? 60_000 : 900))
  return chance.oneIn(2) ? text : `"${text}${chance.of(['', ',', '""', '\n'])}"`
}

function stray(chance: Chance, seed: number): Uint8Array {
  if (chance.oneIn(2)) return bytesOf(chance.of(STRAYS))
  const all = adversarialCsv(seed)
  const from = chance.below(all.length + 1)
  return all.subarray(from, from + chance.below(80))
}
