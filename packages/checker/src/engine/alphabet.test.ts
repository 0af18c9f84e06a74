import { expect, test } from 'vitest'
import { ALPHABETS, alphabetOf } from './alphabet.ts'

const { 'windows-1252': windows, 'utf-8': utf8 } = ALPHABETS
const UNASSIGNED = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

test('every character of Windows-1252 is written with the byte that it was read from', () => {
  const room = new Uint8Array(1)
  for (let byte = 0; byte < 256; byte += 1) {
    const text = windows.textOf(Uint8Array.of(byte))
    expect(windows.write(text, room)).toBe(1)
    expect(windows.bytesOf(text)).toEqual(room)
    if (UNASSIGNED.includes(byte)) expect(windows.textOf(room)).toBe('\ufffd')
    else expect(room[0]).toBe(byte)
  }
})

test('a text of which a character is not in Windows-1252 has no bytes', () => {
  expect(windows.bytesOf('Łódź')).toBe(undefined)
  expect(windows.bytesOf('é😀')).toBe(undefined)
  expect(windows.bytesOf('“é”')).toEqual(Uint8Array.of(0x93, 0xe9, 0x94))
})

test('the first byte tells how long a character is', () => {
  for (const sign of ['é', '\x80', '߿', '\u0800', '€', '\uffff', '😀', '\u{10ffff}']) {
    const bytes = utf8.bytesOf(sign)
    const first = bytes?.[0] ?? 0
    expect(utf8.beyond.find(({ low, high }) => first >= low && first <= high)?.bytes).toBe(bytes?.length)
    expect(sign.length * utf8.mostBytes).toBeGreaterThanOrEqual(bytes?.length ?? 0)
  }
})

test('UTF-16 is no alphabet of the machine', () => {
  expect(alphabetOf('utf-16le')).toBe(undefined)
  expect(alphabetOf('windows-1252')).toBe(windows)
})
