/** What is to be told of the files before anything is read from their figures. */
import { ink, type Line } from './line.ts'
import { hanging } from './wrap.ts'

interface Noted {
  readonly notes?: readonly string[]
}

export const noteLines = (files: readonly Noted[], width: number): readonly Line[] =>
  files.flatMap(({ notes = [] }) => notes.flatMap((note) => hanging([ink('note', 'dim'), '  '], note, width)))
