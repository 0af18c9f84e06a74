/** Every file of the site, by its path: the same standard gives the same bytes. */
import type { TextFile } from '@police-data/compiler'
import type { Standard } from '@police-data/model'
import { downloads } from './downloads.ts'
import { renderPage } from './layout.tsx'
import type { Page } from './page.ts'
import { codeListPage } from './pages/code-list.tsx'
import { countingRulePage } from './pages/counting-rule.tsx'
import { crosswalkPage } from './pages/crosswalk.tsx'
import { decisionPage } from './pages/decision.tsx'
import { fieldPage } from './pages/field.tsx'
import { frontPage } from './pages/front.tsx'
import { indexPages } from './pages/index-page.tsx'
import { measurePage } from './pages/measure.tsx'
import { questionPage } from './pages/question.tsx'
import { rulePage } from './pages/rule.tsx'
import { sourcesPage } from './pages/sources.tsx'
import { tablePage } from './pages/table.tsx'
import { termPage } from './pages/term.tsx'
import { relationsOf } from './relations.ts'

export interface SiteExtras {
  /** The decision records, in Markdown. */
  readonly decisions: readonly TextFile[]
  readonly css: string
}

export async function siteFiles(
  standard: Standard,
  { decisions, css }: SiteExtras,
): Promise<readonly TextFile[]> {
  const pages = pagesOf(standard, decisions)
  return [
    ...pages.map((page) => ({ path: page.path, text: renderPage(page, standard) })),
    ...(await downloads(standard)),
    { path: 'site.css', text: css },
  ]
}

function pagesOf(standard: Standard, decisions: readonly TextFile[]): readonly Page[] {
  const book = { standard, relations: relationsOf(standard) }
  const { tables, codeLists, terms, questions, measures, countingRules, rules, crosswalks } = standard
  const records = decisions.filter(({ path }) => path.endsWith('.md')).map(decisionPage)
  return [
    frontPage(book),
    ...indexPages(book, records),
    ...Object.values(tables).map((table) => tablePage(table, book)),
    ...Object.values(tables).flatMap((table) =>
      Object.values(table.fields).map((field) => fieldPage(field, table, book)),
    ),
    ...Object.values(codeLists).map((list) => codeListPage(list, book)),
    ...Object.values(terms).map((term) => termPage(term, book)),
    ...Object.values(questions).map((question) => questionPage(question, book)),
    ...Object.values(measures).map((measure) => measurePage(measure, book)),
    ...Object.values(countingRules).map((rule) => countingRulePage(rule, book)),
    ...Object.values(rules).flatMap((rule) => (rule.origin === 'written' ? [rulePage(rule, book)] : [])),
    ...Object.values(crosswalks).map((crosswalk) => crosswalkPage(crosswalk, book)),
    ...records,
    sourcesPage(book),
  ]
}
