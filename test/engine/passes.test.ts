import { expect, test } from 'vitest'
import { fuzzPasses } from './pass-fuzz.ts'
import { passPair } from './pass-pair.ts'

const pairOf = async (text: string, options: Partial<Parameters<typeof passPair>[1]> = {}) => {
  const pair = await passPair(Buffer.from(text), { machineBytes: 1 << 22, ...options })
  if (!pair.taken) throw new Error(pair.because)
  return pair
}

test('of 20,000 adversarial files the machine and the plain reader make the same', async () => {
  const passes = await fuzzPasses(1, 20_000)
  expect(passes.both).toBeGreaterThan(12_000)
  expect(passes['in several parts']).toBeGreaterThan(2_000)
  expect(passes['in Windows-1252']).toBeGreaterThan(2_000)
  expect(passes['not UTF-8']).toBeGreaterThan(50)
}, 120_000)

test('a pair that differs is told apart', async () => {
  const { machine } = await pairOf('a,b\n1,2\n1,2\n')
  expect(machine).toMatchObject({
    records: 2,
    columns: [{ 1: [2, 2, 3] }, { 2: [2, 2, 3] }],
    same: ['2@4 3@8'],
  })
  const { plain } = await pairOf('a,b\n1,2\n1,3\n')
  expect(machine).not.toEqual(plain)
})

test('a record that is not whole where a block ends is read from its start', async () => {
  const text = `a,b\n1,mid"dle xxx\n2,${'y'.repeat(100)}\n3,4\n`
  for (let machineBytes = 1; machineBytes < 140; machineBytes += 1) {
    const { machine, plain } = await pairOf(text, { machineBytes })
    expect(machine, `blocks of ${machineBytes}`).toEqual(plain)
  }
})

test('a record as long as a limit that was raised is read, wherever blocks end', async () => {
  const limits = { recordBytes: 6 << 20, fieldBytes: 6 << 20 }
  const text = `a,b\n1,mid"dle ${'x'.repeat(5 << 20)}\n3,4\n`
  for (const machineBytes of [1 << 18, 1 << 20, 1 << 22]) {
    const { machine, plain } = await pairOf(text, { limits, machineBytes })
    expect(machine).toEqual(plain)
    expect(machine).toMatchObject({ records: 2, flaws: { counts: { 'quote-in-cell': 1 } } })
  }
})

test('text that is no UTF-8 is noticed in a record that is passed over, far behind the start', async () => {
  const records = Array.from({ length: 40_000 }, (_, nth) => `${nth},${'x'.repeat(30)}\n`)
  const start = Buffer.from(`a,b\n${records.join('')}1,mid"dle\n${'x'.repeat(200)}`)
  const file = Buffer.concat([start, Buffer.from([0xe9]), Buffer.from('\n3,4\n')])
  const pair = await passPair(file, { machineBytes: 1 << 22, limits: { recordBytes: 40 } })
  expect(pair).toMatchObject({ taken: true, machine: null })
})

test.each(['\n', '\r\n'])('blank lines are counted, wherever blocks and parts end', async (newline) => {
  const other = newline === '\n' ? '\r\n' : '\n'
  const blank = newline.repeat(40)
  const text = ['a,b', `1,2${blank}`, `3,4${newline}${other}${newline}`, `5,6${blank}${other}`].join(newline)
  for (const samplesPerKind of [1, 3, 50])
    for (let bytes = 1; bytes < 120; bytes += 7) {
      const options = { samplesPerKind, machineBytes: bytes, partBytes: 1 + ((bytes * 5) % 60) }
      const { machine, plain } = await pairOf(text, options)
      expect(machine, `blocks of ${bytes}`).toEqual(plain)
      expect(machine?.flaws).toMatchObject({ counts: { 'blank-line': 43, 'trailing-blank-line': 40 } })
    }
})

test('of cells beyond ASCII no more are shown than is asked for, and all are counted', async () => {
  const cells = ['\xe9', 'x\xc3\xa9', '\xef\xbf\xbd', '\xef\xbf\xbd\xef\xbf\xbd', '\xef\xbf\xbdx\xe9', '\xc3']
  const file = Buffer.from(`a,b\n${cells.map((cell) => `1,${cell}\n`).join('')}`, 'latin1')
  for (const samplesPerKind of [0, 1, 2, 5, 6]) {
    const pair = await passPair(file, { machineBytes: 1 << 22, samplesPerKind })
    if (!pair.taken) throw new Error(pair.because)
    expect(pair.machine).toEqual(pair.plain)
    expect(pair.machine?.flaws).toMatchObject({ counts: { 'guessed-encoding': 6, 'mixed-encoding': 3 } })
  }
})

test('a record above the limit is told of where the limit of a cell is higher', async () => {
  const { machine, plain } = await pairOf(`a,b\n1,${'x'.repeat(60)}\n3,4\n`, { limits: { recordBytes: 40 } })
  expect(machine).toEqual(plain)
  expect(machine?.flaws).toMatchObject({ counts: { 'record-too-long': 1 } })
})
