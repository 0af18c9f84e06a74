/** Reads adversarial files by their seeds, cut into blocks of every size, and counts what csv-parse says to it. */
import { adversarialCsv } from '../shared/adversarial-csv.ts'
import { plainlyRead } from '../shared/plain-reader.ts'
import { judge, type Verdict } from './csv-oracle.ts'

/** Every size up to where two blocks of 64 bytes meet, then the one that is used. */
const blockBytesOf = (seed: number): number => (seed % 3 === 0 ? 1 + (seed % 131) : 65_536)

/** Throws at the first file that is read wrongly, with its seed. */
export async function fuzz(first: number, count: number): Promise<Readonly<Record<Verdict, number>>> {
  // csv-parse refuses by errors, and collecting where each arose would take half of the time.
  const stack = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  const verdicts = { same: 0, 'both object': 0, lenient: 0 }
  for (let seed = first; seed < first + count; seed++) {
    const file = adversarialCsv(seed)
    try {
      const options = { encoding: 'utf-8', delimiter: ',', blockBytes: blockBytesOf(seed) } as const
      verdicts[judge(file, await plainlyRead(file, options))]++
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  Error.stackTraceLimit = stack
  return verdicts
}
