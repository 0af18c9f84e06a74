/** Reads adversarial files by their seeds with both readers, in blocks of every size, and under small limits too. */
import { isUtf8 } from 'node:buffer'
import { adversarialCsv, shown } from '../shared/adversarial-csv.ts'
import { chanceOf } from '../shared/chance.ts'
import { byManyHands } from '../shared/windows-1252.ts'
import { mixedCsv } from './mixed-csv.ts'
import { type PassOptions, passPair } from './pass-pair.ts'

/** How many files came to what. */
export type Passes = Readonly<
  Record<'both' | 'in several parts' | 'in Windows-1252' | 'not UTF-8' | 'for the plain reader alone', number>
>

function fileOfSeed(seed: number): Uint8Array {
  const file = seed % 2 === 0 ? adversarialCsv(seed) : mixedCsv(seed)
  return seed % 10 < 6 ? file : byManyHands(file, chanceOf(seed * 31 + 7))
}

const optionsOfSeed = (seed: number): PassOptions => ({
  machineBytes: seed % 4 < 2 ? 1 + (seed % 231) : 1 << 22,
  ...(seed % 11 < 6 ? { partBytes: 1 + (seed % 97) } : {}),
  blockBytes: seed % 3 === 0 ? 1 + (seed % 17) : 65_536,
  ...(seed % 5 === 0 ? {} : { delimiter: ',' }),
  ...(seed % 17 === 0 ? { encoding: 'windows-1252' } : {}),
  ...(seed % 4 === 0 ? {} : { samplesPerKind: seed % 4 }),
  ...(seed % 7 === 0 ? { limits: { recordBytes: 60, fieldBytes: 20, columns: 4 } } : {}),
  ...(seed % 13 === 0 ? { limits: { recordBytes: 40 } } : {}),
})

/** Throws at the first file of which the two make different things, with its seed. */
export async function fuzzPasses(first: number, count: number): Promise<Passes> {
  const passes = {
    both: 0,
    'in several parts': 0,
    'in Windows-1252': 0,
    'not UTF-8': 0,
    'for the plain reader alone': 0,
  }
  for (let seed = first; seed < first + count; seed++) {
    const file = fileOfSeed(seed)
    const fail = (what: string, more = ''): never => {
      throw new Error(`seed ${seed}: ${what}: ${shown(file)}${more}`)
    }
    const pair = await passPair(file, optionsOfSeed(seed)).catch((error: unknown) => fail(String(error)))
    if (!pair.taken) passes['for the plain reader alone'] += 1
    else if (pair.encoding === 'utf-8' && isUtf8(file) === (pair.machine === null))
      fail('the machine is wrong about its encoding')
    else if (pair.machine === null) passes['not UTF-8'] += 1
    else {
      const [machine, plain] = [JSON.stringify(pair.machine), JSON.stringify(pair.plain)]
      if (machine !== plain) fail('the readers differ', `\n${machine}\n${plain}`)
      passes.both += 1
      if (pair.parts > 1) passes['in several parts'] += 1
      if (pair.encoding === 'windows-1252') passes['in Windows-1252'] += 1
    }
  }
  return passes
}
