/** Text inside Markdown tables. */

/** Keeps a cell in its cell: no line break, no bar, no markup of its own. */
export const cellText = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')

export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').replaceAll(/(?<!\\)\|/gu, '\\|')).join(' | ')} |`
