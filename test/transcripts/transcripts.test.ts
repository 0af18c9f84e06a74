import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { replay } from './transcript.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()

describe('what a person sees', () => {
  test.each(files)('%s', async (name) => {
    const before = await readFile(`${FOLDER}${name}`, 'utf8')
    const { text, exits } = await replay(before)
    expect(exits.length).toBeGreaterThan(0)
    if (name.startsWith('passes-')) expect(exits.every((exit) => exit === 0)).toBe(true)
    else if (name.startsWith('fails-')) expect(exits.at(-1)).not.toBe(0)
    else expect.fail('The name of a transcript begins with passes- or fails-')
    await expect(text).toMatchFileSnapshot(`${FOLDER}${name}`)
  })
})
