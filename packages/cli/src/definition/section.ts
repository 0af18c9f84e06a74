/** The parts that pages of definitions are made of: a heading, paragraphs, lists, and named lines. */
import { ink, type Line } from '../text/line.ts'
import { hanging, indent, wrap } from '../text/wrap.ts'

const INDENT = 2
const LEAD = 13

export const pageHead = (title: string, kind: string, id: string): readonly Line[] => [
  [ink(title, 'bold'), '   ', ink(`${kind} ${id}`, 'dim')],
]

/** A blank line parts paragraphs. */
export const paragraphs = (text: string, width: number): readonly Line[] =>
  text
    .split(/\n\s*\n/u)
    .flatMap((one, place) => [...(place === 0 ? [] : [[]]), ...wrap(one, width).map((line): Line => [line])])

/** Nothing under a heading is no section. */
export const section = (heading: string, lines: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? [] : [[], [ink(heading, 'bold')], ...indent(INDENT, lines)]

export const bullets = (items: readonly string[] | undefined, width: number): readonly Line[] =>
  (items ?? []).flatMap((item) => hanging(['- '], item, width - INDENT))

/** `Type           a date`; a line without words is left out. */
export const named = (name: string, words: string | undefined, width: number): readonly Line[] =>
  words === undefined ? [] : hanging([ink(name.padEnd(LEAD), 'dim'), '  '], words, width)
