/** Looks at pages of the site in chromium: barriers that axe finds, and pages wider than the screen. */
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { startChromium } from '../shared/chromium.ts'
import type { BuiltSite } from './built-site.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Look {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  /** Only these rules of axe, where another look has tried all: what depends on colours and on room. */
  readonly only?: readonly string[]
}

export class Browsing {
  readonly #axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  readonly #folder: string
  readonly #browser: Browser

  private constructor(folder: string, browser: Browser) {
    this.#folder = folder
    this.#browser = browser
  }

  /** Writes the site into a folder of its own and opens a browser. */
  static async start({ files }: BuiltSite): Promise<Browsing> {
    const folder = await mkdtemp(join(tmpdir(), 'pds-site-'))
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return new Browsing(folder, await startChromium())
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** A line for each barrier. */
  async barriers(paths: readonly string[], { colorScheme, width, only }: Look): Promise<readonly string[]> {
    const context = await this.#browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const found: string[] = []
    const runOnly =
      only === undefined
        ? { type: 'tag' as const, values: TAGS }
        : { type: 'rule' as const, values: [...only] }
    for (const path of paths) {
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(this.#folder, path)).href)
      await page.evaluate(this.#axe)
      const { wide, violations } = await page.evaluate(async (asked) => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
        const { violations } = await axe.run({ runOnly: asked })
        return { wide: document.documentElement.scrollWidth, violations }
      }, runOnly)
      for (const { id, nodes } of violations) found.push(`${path}: ${id} ${nodes[0]?.html}`)
      if (wide > width) found.push(`${path}: ${wide} pixels wide`)
      await page.close()
    }
    await context.close()
    return found
  }
}
