/** In chromium, axe finds nothing on a page of every kind, and no page is wider than the screen. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { hasChromium } from '../shared/chromium.ts'
import { available } from '../shared/require.ts'
import { Browsing, type Look } from './browsing.ts'
import { type BuiltSite, builtSite } from './built-site.ts'

const test = available('browser', hasChromium, 'chromium')

const LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 1280 },
  {
    colorScheme: 'dark',
    width: 320,
    only: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  },
]

describe.runIf(hasChromium)('in chromium', () => {
  let site: BuiltSite
  let browsing: Browsing
  beforeAll(async () => {
    site = await builtSite()
    browsing = await Browsing.start(site)
  })
  afterAll(() => browsing?.stop())

  test.each(LOOKS)('one page of every kind has no barrier, $colorScheme at $width pixels', async (look) => {
    expect(await browsing.barriers(site.oneOfEachKind, look)).toEqual([])
  })
})
