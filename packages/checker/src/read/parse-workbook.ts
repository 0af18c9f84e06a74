/** Reads a workbook in this thread: the one place that knows which library does it. */
import { readXlsx, type Sheet, type Workbook } from 'hucre'
import type { Unreadable } from './reading.ts'
import { type DateSystem, READ_AS } from './sheet-cell.ts'
import { sheetText } from './sheet-text.ts'
import type { OpenWorkbook, SheetParsed, SheetRow, WorkbookOptions } from './workbook.ts'
import { refuseContainer } from './workbook-container.ts'

const BATCH = 1000

export const openWorkbookHere: OpenWorkbook = async (bytes, options) => {
  const parsed = await parseWorkbook(bytes, options)
  if (!parsed.ok) return parsed
  const { rows, ...sheet } = parsed.sheet
  return { ok: true, sheet, rows: batchesOf(rows) }
}

async function* batchesOf(rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[], void> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}

/** Never throws for what is in the file. */
export async function parseWorkbook(bytes: Uint8Array, options: WorkbookOptions): Promise<SheetParsed> {
  const refused = refuseContainer(bytes)
  if (refused !== undefined) return { ok: false, unreadable: refused }
  const parsed = await parse(bytes, options).catch((error: unknown) => {
    // Whatever the library stumbles over stands in the file.
    if (error instanceof Error) return damaged(error.message)
    throw error
  })
  if ('kind' in parsed) return { ok: false, unreadable: parsed }
  const { sheet, dates, names } = parsed
  return { ok: true, sheet: sheetText(sheet, dates, noteOthers(sheet.name, names)) }
}

interface Parsed {
  readonly sheet: Sheet
  readonly dates: DateSystem
  readonly names: readonly SheetName[]
}

async function parse(bytes: Uint8Array, { sheet: wanted }: WorkbookOptions): Promise<Parsed | Unreadable> {
  const { names, dates } = await sheetsOf(bytes)
  const chosen = await choose(bytes, names, wanted)
  return typeof chosen === 'string' ? { sheet: await readSheet(bytes, chosen), dates, names } : chosen
}

interface SheetName {
  readonly name: string
  readonly hidden: boolean
}

async function sheetsOf(
  bytes: Uint8Array,
): Promise<{ readonly names: readonly SheetName[]; readonly dates: DateSystem }> {
  const names: SheetName[] = []
  const { dateSystem } = await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      names.push({ name, hidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return { names, dates: dateSystem === '1904' ? '1904' : '1900' }
}

/** The sheet that is named; else the only one that is shown and holds anything. */
async function choose(
  bytes: Uint8Array,
  names: readonly SheetName[],
  wanted: string | undefined,
): Promise<string | Unreadable> {
  const all = names.map(({ name, hidden }) => (hidden ? `${name} (hidden)` : name)).join(', ')
  if (wanted !== undefined) {
    const named =
      names.find(({ name }) => name === wanted) ??
      names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
    return (
      named?.name ?? {
        kind: 'sheet-unknown',
        message: `The workbook has no sheet “${wanted}”.`,
        hint: `Its sheets: ${all}.`,
      }
    )
  }
  const shown = names.filter(({ hidden }) => !hidden)
  const [only] = shown
  if (only === undefined)
    return {
      kind: 'sheets-hidden',
      message: 'Every sheet of the workbook is hidden.',
      hint: `Say which to read with --sheet NAME: ${all}.`,
    }
  if (shown.length === 1) return only.name
  const wanting = new Set(shown.map(({ name }) => name))
  const { sheets } = await readXlsx(bytes, { sheets: ({ name }) => wanting.has(name), maxRows: 50 })
  const filled = sheets.filter(holdsAnything)
  const [first = only] = filled
  if (filled.length <= 1) return first.name
  return {
    kind: 'several-sheets',
    message: `The workbook has several sheets: ${filled.map(({ name }) => name).join(', ')}.`,
    hint: 'Say which to read with --sheet NAME.',
  }
}

const holdsAnything = ({ rows }: Workbook['sheets'][number]): boolean =>
  rows.some((row) => row.some((value) => value !== null && value !== ''))

async function readSheet(bytes: Uint8Array, name: string): Promise<Sheet> {
  const { sheets } = await readXlsx(bytes, { sheets: [name], readStyles: true, dateSystem: READ_AS })
  const [sheet] = sheets
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`)
  return sheet
}

function noteOthers(chosen: string, names: readonly SheetName[]): readonly string[] {
  const others = names.filter(({ name }) => name !== chosen)
  const hidden = others.filter((one) => one.hidden)
  return hidden.length === 0
    ? []
    : [`Hidden sheets were not read: ${hidden.map(({ name }) => name).join(', ')}.`]
}

const damaged = (why: string): Unreadable => ({
  kind: 'damaged',
  message: `The workbook cannot be read: ${why.replace(/\.$/u, '')}.`,
  hint: 'Open it in a spreadsheet and save it again as .xlsx, or save the sheet as CSV (UTF-8).',
})
