/** Reads a workbook in this thread: the one place that knows which library does it. */
import { readXlsx } from 'hucre'
import { READ_AS } from './sheet-cell.js'
import { sheetText } from './sheet-text.js'
import { refuseContainer } from './workbook-container.js'

const BATCH = 1000
export const openWorkbookHere = async (bytes, options) => {
  const parsed = await parseWorkbook(bytes, options)
  if (!parsed.ok) return parsed
  const { rows, ...sheet } = parsed.sheet
  return { ok: true, sheet, rows: batchesOf(rows) }
}
async function* batchesOf(rows) {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}
/** Never throws for what is in the file. */
export async function parseWorkbook(bytes, options) {
  const refused = refuseContainer(bytes)
  if (refused !== undefined) return { ok: false, unreadable: refused }
  const parsed = await parse(bytes, options).catch((error) => {
    // Whatever the library stumbles over stands in the file.
    if (error instanceof Error) return damaged(error.message)
    throw error
  })
  if ('kind' in parsed) return { ok: false, unreadable: parsed }
  const { sheet, dates, names } = parsed
  return { ok: true, sheet: sheetText(sheet, dates, noteOthers(sheet.name, names)) }
}
async function parse(bytes, { sheet: wanted }) {
  const { names, dates } = await sheetsOf(bytes)
  const chosen = await choose(bytes, names, wanted)
  return typeof chosen === 'string' ? { sheet: await readSheet(bytes, chosen), dates, names } : chosen
}
async function sheetsOf(bytes) {
  const names = []
  const { dateSystem } = await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      names.push({ name, hidden: hidden === true || veryHidden === true })
      return false
    },
  })
  return { names, dates: dateSystem === '1904' ? '1904' : '1900' }
}
/** The sheet that is named; else the only one that is shown and holds anything. */
async function choose(bytes, names, wanted) {
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
const holdsAnything = ({ rows }) => rows.some((row) => row.some((value) => value !== null && value !== ''))
async function readSheet(bytes, name) {
  const { sheets } = await readXlsx(bytes, { sheets: [name], readStyles: true, dateSystem: READ_AS })
  const [sheet] = sheets
  if (sheet === undefined) throw new RangeError(`no sheet ${name}`)
  return sheet
}
function noteOthers(chosen, names) {
  const others = names.filter(({ name }) => name !== chosen)
  const hidden = others.filter((one) => one.hidden)
  return hidden.length === 0
    ? []
    : [`Hidden sheets were not read: ${hidden.map(({ name }) => name).join(', ')}.`]
}
const damaged = (why) => ({
  kind: 'damaged',
  message: `The workbook cannot be read: ${why.replace(/\.$/u, '')}.`,
  hint: 'Open it in a spreadsheet and save it again as .xlsx, or save the sheet as CSV (UTF-8).',
})
//# sourceMappingURL=parse-workbook.js.map
