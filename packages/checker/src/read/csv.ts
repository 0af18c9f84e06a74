/** CSV and its kin, plain or compressed. */
import { type Flaw, type FlawTally, type Limits, type Scan, scanCsv } from '../scan/index.ts'
import { damageWords, NOTE, titleWords } from './flaw-words.ts'
import type { CsvFile, Damage, Format, Reading, Told } from './reading.ts'

export const csv: Format = {
  id: 'csv',
  endings: ['csv', 'txt'],
  begins: () => false,
  open: async (source, { encoding, delimiter, skip, sheet, max: limits, trustStart, known, cutting }) => {
    if (sheet !== undefined) return { ok: false, unreadable: NO_SHEETS }
    const scan = await scanCsv(source, { encoding, delimiter, skip, limits, trustStart, known, cutting })
    return scan.ok ? { ok: true, reading: readingOf(scan) } : scan
  },
}

const NO_SHEETS = {
  kind: 'sheet-unknown',
  message: 'A file of text has no sheets.',
  hint: 'Leave --sheet out.',
}

function readingOf(scan: Scan): Reading {
  return {
    ...told(scan, () => scan.summary().flaws),
    header: scan.header.cells,
    titleRows: scan.plan.titleRows,
    delimiter: scan.dialect.delimiter,
    batches: scan.batches,
    csv: csvFile(scan),
  }
}

/** Lines of a machine end with LF or with CR and LF. */
function csvFile(scan: Scan): CsvFile | undefined {
  const { plan, newline, encoding, direct, dialect } = scan
  if (newline === undefined || newline === 'cr') return undefined
  const open = () => plan.source.open()
  return {
    encoding,
    cutting: { dialect, titleRows: plan.titleRows },
    plan,
    newline,
    source: { ...direct, open },
    damage: () => plan.source.gzip().damage,
    told: (flaws) => told(scan, () => flaws),
  }
}

const told = (scan: Scan, flaws: () => FlawTally): Told => ({
  encoding: scan.encoding.name,
  damages: () => damages(flaws(), scan.limits),
  guessed: () => guessed(flaws()),
  guessedCount: () => guessedCount(flaws()),
  notes: () => notes(scan, flaws()),
})

const samples = ({ samples: all }: FlawTally, wanted: Flaw['kind']): readonly Flaw[] =>
  all.filter(({ kind }) => kind === wanted)

const guessed = (flaws: FlawTally): ReturnType<Reading['guessed']> =>
  samples(flaws, 'guessed-encoding').flatMap(({ row, column, args }) =>
    column === undefined ? [] : [{ row, column, value: String(args?.value ?? '') }],
  )

const guessedCount = ({ counts }: FlawTally): number => counts['guessed-encoding'] ?? 0

const damages = (flaws: FlawTally, limits: Limits): readonly Damage[] =>
  kinds(flaws).flatMap(([kind, count]) => {
    const what = damageWords(kind, limits)
    return what === undefined ? [] : [{ what, count, places: samples(flaws, kind) }]
  })

function notes({ gzip, encoding, dialect, plan }: Scan, flaws: FlawTally): readonly string[] {
  const said = kinds(flaws).flatMap(([kind, count]) => NOTE[kind]?.(count) ?? [])
  const guess = encoding.name === 'windows-1252' && encoding.because !== 'given'
  return [
    ...(gzip ? ['The file is compressed (gzip).'] : []),
    ...(guess
      ? ['The text is not UTF-8; it was read as Windows-1252. Another encoding can be named with --encoding.']
      : []),
    ...(dialect.because === 'sep-line' ? ['The first line names the sign that parts the cells.'] : []),
    ...(plan.titleRows > 0 ? [titleWords(plan.titleRows)] : []),
    ...said,
  ]
}

const kinds = ({ counts }: FlawTally) => Object.entries(counts) as [Flaw['kind'], number][]
