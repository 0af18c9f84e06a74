/** The site is whole: every page is three clicks away, every link leads somewhere, and the HTML has no fault. */
import { type ConfigData, HtmlValidate } from 'html-validate'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltSite, builtSite } from './built-site.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await builtSite()
})

test('every page is reached from the front page in three clicks at most', () => {
  const clicks = new Map([['index.html', 0]])
  for (const [path, steps] of clicks)
    for (const { page } of site.links.get(path) ?? [])
      if (page.endsWith('.html') && !clicks.has(page)) clicks.set(page, steps + 1)
  const far = [...site.pages.keys()].filter((path) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > 3)
  expect(far).toEqual([])
})

test('every link within the site leads to a file, and every fragment to a place in it', () => {
  const lost = [...site.links].flatMap(([path, links]) =>
    links.flatMap(({ page, fragment, text }) => {
      const file = site.files.get(page)
      if (file === undefined) return [`${path}: ${text}`]
      const places = site.places.get(page)
      return fragment === '' || places?.has(fragment) === true ? [] : [`${path}: ${text}`]
    }),
  )
  expect(lost).toEqual([])
})

test('no id stands twice on a page, and no page has the title of another', () => {
  const twice = [...site.pages].flatMap(([path, html]) => {
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)
    return ids.length === new Set(ids).size ? [] : [path]
  })
  expect(twice).toEqual([])
  const titles = [...site.pages.values()].map((html) => /<title>([^<]*)</u.exec(html)?.[1])
  const shared = titles.filter((title, place) => titles.indexOf(title) !== place)
  expect(shared).toEqual([])
})

test('nothing is fetched from elsewhere and nothing runs', () => {
  for (const [path, html] of site.pages) {
    expect(html, path).not.toMatch(/<script|<iframe|<img| src=|@import|url\(/u)
    expect(html.match(/<link [^>]*href="([^"]*)"/gu)?.length, path).toBe(1)
  }
})

test('html-validate finds nothing on one page of every kind', async () => {
  const validator = new HtmlValidate(CONFIG)
  const found: string[] = []
  for (const path of site.oneOfEachKind) {
    const { results } = await validator.validateString(site.pages.get(path) ?? '', path)
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages)
        found.push(`${path}:${line}:${column} ${ruleId} ${message}`)
  }
  expect(found).toEqual([])
})

/** Only what is a matter of taste is left out: pages are written on one line, and empty elements close themselves. */
const CONFIG: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
  },
}

test('the same standard gives the same bytes', async () => {
  expect((await builtSite()).files).toEqual(site.files)
})
