/** Reads a whole file as records of numbers. */
import type { Copies } from '../check/source/duplicates.ts'
import type { CsvFile } from '../read/reading.ts'
import { type FilePass, mergeParts } from './merge-parts.ts'
import { type NumberingInput, numberer, ONLY_COPIES } from './numberer.ts'
import { wholeFrom } from './parts.ts'
import { readBack } from './read-back.ts'
import { sameRecords, withWhite } from './same-records.ts'

export interface NumberedFile {
  readonly pass: FilePass
  readonly copies: Copies
}

/** That the text is not UTF-8, as its start made believe, may be found only when most of it is taken. */
export type Numbered = NumberedFile | 'no-machine' | 'not-utf-8'

export async function numberedFile(csv: CsvFile, input: NumberingInput): Promise<Numbered> {
  const { plan: scan, source, newline } = csv
  const numbering = numberer(csv, input)
  if (numbering === null) return 'no-machine'
  await source.now?.hashTo?.(0)
  const pass = await numbering.read(wholeFrom(scan.start.byte))
  if (pass === 'torn') throw new Error('A whole file has no part that ends inside a record')
  if (pass === 'not-utf-8') return pass
  const { copies } = await sameRecords(
    numbering.keys().suspects(numbering.matching),
    ONLY_COPIES,
    [],
    readBack(source, scan, newline),
  )
  const merged = mergeParts([pass], scan)
  return { pass: merged, copies: withWhite(copies, merged) }
}
