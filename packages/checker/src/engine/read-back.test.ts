import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charsetOf } from '../scan/charset.ts'
import { CsvReader } from '../scan/csv.ts'
import { FlawLog } from '../scan/flaw.ts'
import { DEFAULT_LIMITS } from '../scan/limits.ts'
import type { Plan } from '../scan/pass.ts'
import type { TextSource } from '../scan/source.ts'
import { readBack } from './read-back.ts'

const format = { delimiter: ',', charset: charsetOf('utf-8'), guessed: false, limits: DEFAULT_LIMITS }

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b,c', 'é', '', 'two\nlines', 'a "quoted" word') },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(700), `${'y\n'.repeat(300)}`) },
)
const written = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const sound = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.map(written).join(','))
const stray = fc.constantFrom('5\'10",a', '"open,b', 'a,"b"c,"', '"a"b', '"one\n"two')
const lines = fc.array(fc.oneof({ weight: 8, arbitrary: sound }, { weight: 1, arbitrary: stray }), {
  maxLength: 90,
})

function sourcesOf(bytes: Uint8Array): readonly TextSource[] {
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += 333) yield bytes.subarray(at, at + 333)
  }
  const fill = (into: Uint8Array, start: number): number => {
    const part = bytes.subarray(start, start + into.length)
    into.set(part)
    return part.length
  }
  const now = { fill, pause: async () => {} }
  return [{ open }, { open, fill: async (into, start) => fill(into, start) }, { open, now }]
}

test('records that are read again have the cells that they had, wherever their bytes come from', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.boolean(), fc.nat(3), async (all, ended, step) => {
      const bytes = new TextEncoder().encode(all.join('\n') + (ended ? '\n' : ''))
      const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1, newline: 'lf' })
      const rows = [...reader.push(format.charset.toUnits(bytes)), ...reader.end()]
      const asked = rows.filter(({ cells }, nth) => cells.length > 0 && nth % (step + 1) === 0)
      for (const source of sourcesOf(bytes)) {
        const read = readBack(source, { format } as Plan, 'lf')
        expect(await read(asked.map(({ byte }) => byte))).toEqual(asked.map(({ cells }) => cells))
      }
    }),
    { numRuns: 300 },
  )
})
