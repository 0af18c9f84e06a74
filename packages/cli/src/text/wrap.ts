/** Breaks prose into lines. */
import { type Line, lineWidth } from './line.ts'
import { visible, widthOf } from './visible.ts'

/** The widest a report gets; longer lines tire the eye. */
export const WIDEST = 100
const NARROWEST = 60

export const pageWidth = (columns: number): number => Math.max(NARROWEST, Math.min(WIDEST, columns))

/** Words longer than a line are broken where the line ends. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    for (const part of pieces(visible(word), width)) {
      if (line === '') line = part
      else if (widthOf(line) + 1 + widthOf(part) <= width) line = `${line} ${part}`
      else {
        lines.push(line)
        line = part
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  const chars = [...word]
  if (chars.length <= width) return [word]
  const count = Math.ceil(chars.length / width)
  return Array.from({ length: count }, (_, place) => chars.slice(place * width, (place + 1) * width).join(''))
}

/** The lead stands before the first line; the others begin below the text. Of no words, no line. */
export function hanging(lead: Line, text: string, width: number): readonly Line[] {
  const indent = lineWidth(lead)
  const [first, ...rest] = wrap(text, Math.max(width - indent, 20))
  if (first === undefined) return []
  return [[...lead, first], ...rest.map((line): Line => [' '.repeat(indent), line])]
}

export const indent = (by: number, lines: readonly Line[]): readonly Line[] =>
  lines.map((line): Line => (line.length === 0 ? line : [' '.repeat(by), ...line]))
