/** The whole site in memory, with its links read back from the HTML. */
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { siteFiles } from '../../site/src/site.ts'
import { publishedStandard } from '../shared/agencies.ts'
import { ROOT, realSpec } from '../shared/spec-files.ts'

export interface SiteLink {
  /** The file that it leads to, from the root of the site. */
  readonly page: string
  readonly fragment: string
  /** As it stands in the page. */
  readonly text: string
}

export interface BuiltSite {
  readonly files: ReadonlyMap<string, string>
  /** The files that are pages. */
  readonly pages: ReadonlyMap<string, string>
  /** Links within the site, by the page that holds them. */
  readonly links: ReadonlyMap<string, readonly SiteLink[]>
  readonly places: ReadonlyMap<string, ReadonlySet<string>>
  readonly oneOfEachKind: readonly string[]
}

export async function builtSite(): Promise<BuiltSite> {
  const decisions = (await realSpec()).filter(({ path }) => path.startsWith('decisions/'))
  const css = await readFile(join(ROOT, 'site/src/site.css'), 'utf8')
  const files = new Map(
    (await siteFiles(await publishedStandard(), { decisions, css })).map(({ path, text }) => [path, text]),
  )
  const pages = new Map([...files].filter(([path]) => path.endsWith('.html')))
  return {
    files,
    pages,
    links: new Map([...pages].map(([path, html]) => [path, linksOf(path, html)])),
    places: new Map(
      [...pages].map(([path, html]) => [
        path,
        new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id)),
      ]),
    ),
    oneOfEachKind: [...LOOKED_AT, ...firstOfEach(pages)].filter((path, at, all) => all.indexOf(path) === at),
  }
}

/** Pages that people meet first. */
const LOOKED_AT = ['index.html', 'sources.html', 'questions/index.html', 'questions/firearm-drawn.html']

function firstOfEach(pages: ReadonlyMap<string, string>): readonly string[] {
  const folders = new Set([...pages.keys()].map((path) => posix.dirname(path)))
  return [...folders].flatMap(
    (folder) =>
      [...pages.keys()].find((path) => posix.dirname(path) === folder && !path.endsWith('index.html')) ?? [],
  )
}

function linksOf(path: string, html: string): readonly SiteLink[] {
  return [...html.matchAll(/ href="([^"]*)"/gu)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^https?:/u.test(href))
    .map((href) => {
      const [to = '', fragment = ''] = href.split('#')
      return { page: to === '' ? path : posix.join(posix.dirname(path), to), fragment, text: href }
    })
}
