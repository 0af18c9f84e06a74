/** The checker runs in a browser as it is, machine and all, and gives the report that Node gives. */
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { hasChromium, startChromium } from '../shared/chromium.ts'
import { available } from '../shared/require.ts'
import { ROOT } from '../shared/spec-files.ts'
import { stopsFile } from '../shared/stops-file.ts'
import { reportOf } from './agrees.ts'

const test = available('browser', hasChromium, 'chromium')

/** What a page would do with a file that was dropped on it. */
const PAGE = `
import { check } from '@police-data/checker'
globalThis.checkText = async (standard, text) => {
  const blob = new Blob([text])
  const source = {
    name: 'stops.csv',
    size: blob.size,
    open: () => blob.stream(),
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  }
  let compiled = 0
  const { Module } = WebAssembly
  WebAssembly.Module = class extends Module {
    constructor(bytes) {
      super(bytes)
      compiled += 1
    }
  }
  const files = [{ path: 'table.csv', source }]
  const checked = await check({ standard, table: 'stops', files, machineFrom: 0, checkerVersion: 'test' })
  return JSON.stringify({ report: checked.report, compiled })
}
`

describe.runIf(hasChromium)('in chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser?.close())

  test('a file of several thousand rows gives the report that it gives in Node, by the machine', async () => {
    const bytes = stopsFile(3_000)
    const text = new TextDecoder().decode(bytes)
    const standard = await publishedStandard()
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: ROOT, loader: 'js' },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    })
    const page = await browser.newPage()
    await page.setContent('<title>A page</title>')
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    const answer = await page.evaluate(
      ([given, file]) =>
        (
          globalThis as unknown as Record<string, (standard: unknown, text: string) => Promise<string>>
        ).checkText?.(JSON.parse(given), file),
      [JSON.stringify(standard), text] as const,
    )
    const { report, compiled } = JSON.parse(answer ?? '{}')
    expect(compiled).toBe(1)
    const here = await reportOf(bytes, { standard, table: 'stops', plainly: true })
    expect(report).toEqual(JSON.parse(JSON.stringify(here)))
  })
})
