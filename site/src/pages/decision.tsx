/** The page of a decision record, from its Markdown. */
import type { TextFile } from '@police-data/compiler'
import MarkdownIt from 'markdown-it'
import { links } from '../links.ts'
import type { Page } from '../page.ts'

const markdown = new MarkdownIt({ html: false, linkify: false })

// A table that is wider than the screen is moved by itself, by keyboard too, and never moves the page.
markdown.renderer.rules.table_open = (tokens, at) => {
  const count = tokens.slice(0, at + 1).filter(({ type }) => type === 'table_open').length
  return `<section class="sheet" aria-label="Table ${count}" tabindex="0"><table>`
}
markdown.renderer.rules.table_close = () => '</table></section>'

/** The first line is the title; records link to each other by their files. */
export function decisionPage({ path, text }: TextFile): Page {
  const name = (path.split('/').at(-1) ?? '').replace(/\.md$/u, '')
  const [first = '', ...rest] = text.split('\n')
  const title = first.replace(/^#\s*\d*\.?\s*/u, '')
  const body = rest.join('\n').replaceAll(/\]\((\d{4}-[a-z0-9-]+)\.md\)/gu, ']($1.html)')
  return {
    path: links.decision(name),
    title,
    section: 'decisions',
    kind: 'decision',
    id: name,
    summary: summaryOf(body),
    body: <div class="prose" dangerouslySetInnerHTML={{ __html: markdown.render(body) }} />,
  }
}

/** The first sentence of the section that says what was decided. */
function summaryOf(body: string): string {
  const decided = body.split(/^## Decision\s*$/mu)[1] ?? body
  const words = decided
    .replaceAll(/[*_`#>-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return words.split(/(?<=[.:])\s/u)[0] ?? words
}
