/** A parsed sheet as rows of text, with everything about it that a person has to know. */
import { plural } from '@police-data/model'
import { cellText } from './sheet-cell.js'
export const MERGED = 'Cells are merged: the value stands in the first of them, the others are empty'
export function sheetText(sheet, dates, others) {
  const rows = []
  const flaws = []
  let formulas = 0
  let hiddenTimes = 0
  for (const [at, values] of sheet.rows.entries()) {
    const row = at + 1
    const cells = []
    for (const [column, value] of values.entries()) {
      const cell = sheet.cells?.get(`${at},${column}`)
      const { text, flaw, hidesTime } = cellText(value, cell, dates)
      if (cell?.formula !== undefined) formulas += 1
      if (hidesTime === true) hiddenTimes += 1
      if (flaw !== undefined) flaws.push({ what: flaw, row, column })
      cells.push(text)
    }
    while (cells.at(-1) === '') cells.pop()
    rows.push({ row, cells })
  }
  while (rows.at(-1)?.cells.length === 0) rows.pop()
  for (const { startRow, startCol } of sheet.merges ?? [])
    flaws.push({ what: MERGED, row: startRow + 1, column: startCol })
  return {
    name: sheet.name,
    rows,
    flaws,
    notes: [...others, ...notesOf(sheet, dates, formulas, hiddenTimes)],
  }
}
function notesOf(sheet, dates, formulas, hiddenTimes) {
  const hiddenRows = [...(sheet.rowDefs ?? new Map())].filter(([, { hidden }]) => hidden === true).length
  const hiddenColumns = (sheet.columns ?? []).filter(({ hidden }) => hidden === true).length
  const comments = [...(sheet.cells ?? new Map())].filter(([, { comment }]) => comment !== undefined).length
  const read = (count) => (count === 1 ? 'was read too' : 'were read too')
  const said = [
    [dates === '1904' ? 1 : 0, 'The workbook counts its days from 1904; its dates were read so.'],
    [hiddenRows, `${plural(hiddenRows, 'hidden row')} ${read(hiddenRows)}.`],
    [hiddenColumns, `${plural(hiddenColumns, 'hidden column')} ${read(hiddenColumns)}.`],
    [sheet.autoFilter === undefined ? 0 : 1, 'The sheet has a filter; rows that it hides were read too.'],
    [formulas, `${plural(formulas, 'cell')} computed by a formula: the value last computed was read.`],
    [
      hiddenTimes,
      `${plural(hiddenTimes, 'date')} with a time of day that the sheet does not show: it was left out.`,
    ],
    [comments, `${plural(comments, 'comment')} on cells: not read.`],
  ]
  return said.flatMap(([count, words]) => (count > 0 ? [words] : []))
}
//# sourceMappingURL=sheet-text.js.map
