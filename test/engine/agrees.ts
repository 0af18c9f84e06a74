/** Files of one table, sound and broken, and what the machine and the plain reader make of them. */
import { type Companion, check, type DataFile } from '@police-data/checker'
import type { Report, Standard, Table } from '@police-data/model'
import { NON_ANSWERS, writtenFields } from '@police-data/model'
import { expect } from 'vitest'
import type { EncodingName } from '../../packages/checker/src/scan/index.ts'
import { inMemory } from '../../packages/checker/src/scan/source.ts'
import { type Chance, chanceOf } from '../shared/chance.ts'
import { inWindows1252 } from '../shared/windows-1252.ts'

/** A file in memory that can be read from any place, as one on a disk can. */
export function fileOf(bytes: Uint8Array, name = 'table.csv'): DataFile {
  const source = {
    ...inMemory(name, bytes),
    slice: async (start: number, end: number) => bytes.subarray(start, end),
  }
  return { path: name, source }
}

export async function reportOf(
  bytes: Uint8Array,
  {
    standard,
    table,
    mapping,
    plainly,
    encoding,
  }: {
    readonly standard: Standard
    readonly table?: string
    readonly mapping?: Companion
    readonly plainly: boolean
    readonly encoding?: EncodingName | undefined
  },
): Promise<unknown> {
  const machineFrom = plainly ? Number.POSITIVE_INFINITY : 0
  const checked = await check({
    standard,
    table,
    mapping,
    machineFrom,
    encoding,
    files: [fileOf(bytes)],
    checkerVersion: 'test',
  })
  return checked.kind === 'report' ? (checked.report satisfies Report) : checked
}

/** Of the file of this seed the machine gives the report that the plain reader gives, to the byte. */
export async function expectOneReport(seed: number, table: Table, standard: Standard): Promise<void> {
  const bytes = tableFile(seed, table, standard)
  const about = { standard, table: table.id }
  const machine = JSON.stringify(await reportOf(bytes, { ...about, plainly: false }))
  const plain = JSON.stringify(await reportOf(bytes, { ...about, plainly: true }))
  if (machine !== plain)
    expect({ seed, report: JSON.parse(machine) }).toEqual({ seed, report: JSON.parse(plain) })
  expect(machine === plain, `the same bytes of seed ${seed}`).toBe(true)
}

export const STRANGE = [
  ...[
    '',
    '',
    '',
    ' ',
    '  x',
    'x ',
    '\u00a0',
    'é',
    'École',
    'café',
    'Âé',
    'x’',
    '“x”',
    'Ã©',
    'é\u00a0',
    '😀',
    'a;b',
    'b;a;b',
    ';',
    'NaN',
    '-0',
    '-1',
    '0',
    '1',
  ],
  ...[
    '1.5',
    '1e3',
    '99999999999999999999',
    '0.1234567891',
    '123456789012345.123456789',
    '2024-02-29',
    '2023-02-29',
  ],
  ...[
    '0000-01-01',
    '9999-12-31',
    '2024-1-5',
    '24:00',
    '23:59',
    '00:00',
    'true',
    'TRUE',
    'constructor',
    '__proto__',
  ],
  ...[
    'a"b',
    '""',
    'say "hi"',
    'a,b',
    'line\nbreak',
    'line\r\nbreak',
    'x'.repeat(300),
    'y'.repeat(17),
    'z'.repeat(16),
  ],
] as const

/** As RFC 4180 says, and sometimes in quotes that nobody needs. */
export const written = (cell: string, chance: Chance): string =>
  /[",\r\n]/.test(cell) || chance.oneIn(12) ? `"${cell.replaceAll('"', '""')}"` : cell

function likely(table: Table, name: string, { codeLists }: Standard, chance: Chance): string {
  const field = table.fields[name]
  if (field === undefined) return 'x'
  if (chance.oneIn(14)) return chance.of(NON_ANSWERS)
  const codes = Object.keys(codeLists[field.list ?? '']?.codes ?? {})
  if (codes.length > 0) {
    const some = Array.from({ length: field.multiple === true ? 1 + chance.below(3) : 1 }, () =>
      chance.of(codes),
    )
    return some.join(';')
  }
  switch (field.type) {
    case 'date':
      return `20${10 + chance.below(15)}-${String(1 + chance.below(12)).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`
    case 'time':
      return `${String(chance.below(24)).padStart(2, '0')}:${String(chance.below(60)).padStart(2, '0')}`
    case 'integer':
      return String(chance.below(130))
    case 'number':
      return (chance.below(36000) / 100 - 180).toString()
    case 'boolean':
      return chance.oneIn(2) ? 'true' : 'false'
    default:
      return `r${chance.below(40)}`
  }
}

/** Nearly what is wanted: a person wrote it, or a program of another kind. */
const nearly = (cell: string, chance: Chance): string =>
  chance.of([
    ` ${cell}`,
    `${cell} `,
    `${cell}\u00a0`,
    `\u2003${cell}`,
    `${cell}\u200b`,
    `\ufeff${cell}`,
    cell.toUpperCase(),
    cell.replace('-', '\u2013'),
    cell.slice(1),
    `${cell}x`,
    `${cell};`,
    `${cell};${cell}`,
    `0${cell}`,
    `${cell}.0`,
    `-${cell}`,
  ])

/** Known by its seed: mostly what the table wants, with strange cells, and in every third file broken records; every third is in Windows-1252. */
export function tableFile(seed: number, table: Table, standard: Standard): Uint8Array {
  const chance = chanceOf(seed)
  const fields = writtenFields(table).map(({ id }) => id)
  const chosen = fields.filter((name) => table.key.includes(name) || !chance.oneIn(7))
  const header = [...chosen, ...(chance.oneIn(3) ? ['remarks'] : [])]
  const newline = chance.oneIn(4) ? '\r\n' : '\n'
  const broken = chance.oneIn(3)
  const lines: string[] = []
  const records: string[][] = []
  const rows = chance.below(60)
  for (let row = 0; row < rows; row += 1) {
    const before = records.length > 0 ? chance.of(records) : undefined
    const cell = (name: string): string => {
      const one = chance.oneIn(9) ? chance.of(STRANGE) : likely(table, name, standard, chance)
      return chance.oneIn(12) ? nearly(one, chance) : one
    }
    const cells = before !== undefined && chance.oneIn(6) ? [...before] : header.map(cell)
    if (before !== undefined && chance.oneIn(12))
      cells.splice(0, cells.length, ...before.map((one) => (chance.oneIn(6) ? nearly(one, chance) : one)))
    records.push(cells)
    const line = cells.map((cell) => written(cell, chance)).join(',')
    lines.push(broken && chance.oneIn(5) ? damaged(line, chance) : line)
    if (chance.oneIn(25))
      lines.push(
        chance.of([
          '',
          ' ',
          ','.repeat(header.length - 1),
          ' ,'.padEnd(header.length, ','),
          header.map(() => chance.of(['', ' ', '\u00a0'])).join(','),
        ]),
      )
  }
  return stored([header.join(','), ...lines].join(newline) + (chance.oneIn(3) ? '' : newline), chance)
}

/** A third in Windows-1252, and some in neither. */
export function stored(text: string, chance: Chance): Uint8Array {
  if (chance.oneIn(3)) return inWindows1252(text)
  const bytes = new TextEncoder().encode(chance.oneIn(15) ? `\ufeff${text}` : text)
  if (chance.oneIn(20)) bytes[chance.below(bytes.length)] = 0xe9
  return bytes
}

const PIECES = ['"', '"', ',', '\n', '\r', '\r\n', '\0', '\ufffd', '""', '",', ',"', '\\"', ' ', 'é'] as const

export function damaged(line: string, chance: Chance): string {
  const at = chance.below(line.length + 1)
  return line.slice(0, at) + chance.of(PIECES) + line.slice(at + chance.below(3))
}
