/** In chromium, axe finds nothing on any page, in the looks that the short test leaves out too. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { hasChromium } from '../shared/chromium.ts'
import { available } from '../shared/require.ts'
import { Browsing, type Look } from './browsing.ts'
import { type BuiltSite, builtSite } from './built-site.ts'

const test = available('browser', hasChromium, 'chromium')

const LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
]

describe.runIf(hasChromium)('in chromium', () => {
  let site: BuiltSite
  let browsing: Browsing
  beforeAll(async () => {
    site = await builtSite()
    browsing = await Browsing.start(site)
  })
  afterAll(() => browsing?.stop())

  test.each(LOOKS)(
    'every page has no barrier, $colorScheme at $width pixels',
    async (look) => {
      expect(await browsing.barriers([...site.pages.keys()], look)).toEqual([])
    },
    3_600_000,
  )
})
