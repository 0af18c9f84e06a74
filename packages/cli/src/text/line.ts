/** A line of output: pieces of text, each with its ink. Printing escapes every piece, so only our own colours come out. */
import picocolors from 'picocolors'
import { visible, widthOf } from './visible.ts'

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow'

export interface Inked {
  readonly text: string
  readonly inks: readonly Ink[]
}

export type Piece = string | Inked
export type Line = readonly Piece[]

export const ink = (text: string, ...inks: readonly Ink[]): Inked => ({ text, inks })

export const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text)

export const lineWidth = (line: Line): number =>
  line.reduce((width, piece) => width + widthOf(textOf(piece)), 0)

/** Every line ends with LF, and none with spaces. */
export function print(lines: readonly Line[], color: boolean): string {
  const colors = picocolors.createColors(color)
  const shown = (piece: Piece): string => {
    const text = visible(textOf(piece))
    return typeof piece === 'string' ? text : piece.inks.reduce((inked, one) => colors[one](inked), text)
  }
  return lines.map((line) => `${trimmed(line).map(shown).join('')}\n`).join('')
}

function trimmed(line: Line): Line {
  const last = line.at(-1)
  if (last === undefined) return line
  const text = textOf(last).trimEnd()
  if (text === '') return trimmed(line.slice(0, -1))
  return [...line.slice(0, -1), typeof last === 'string' ? text : { ...last, text }]
}
