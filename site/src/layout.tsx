/** The frame of every page: head, way in, menu, the page, and where it comes from. */
import type { Standard } from '@police-data/model'
import { render } from 'preact-render-to-string'
import { Here } from './components/link.tsx'
import { relative } from './links.ts'
import { type Page, SECTIONS, type Section } from './page.ts'

export function renderPage(page: Page, standard: Standard): string {
  const to = (path: string): string => relative(page.path, path)
  const what = page.kind === undefined ? page.title : `${page.title} (${page.kind})`
  const name = page.path === 'index.html' ? standard.title : `${what} – ${standard.title}`
  const html = render(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{name}</title>
        <meta name="description" content={page.summary} />
        <link rel="stylesheet" href={to('site.css')} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header>
          <p class="name">
            <a href={to('index.html')}>{standard.title}</a> <span class="version">{standard.version}</span>
          </p>
          <nav aria-label="Sections">
            <ul>
              {Object.entries(SECTIONS).map(([id, title]) => (
                <li key={id}>
                  <a href={to(`${id}/index.html`)} aria-current={page.section === id ? 'true' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main">
          {page.section !== undefined && page.kind !== undefined && (
            <Crumbs to={to} section={page.section} kind={page.kind} id={page.id} />
          )}
          <h1>{page.title}</h1>
          <Here.Provider value={page.path}>{page.body}</Here.Provider>
        </main>
        <footer>
          <p>
            {standard.title} {standard.version}
            {page.id === undefined ? '' : `, ${page.kind} ${page.id}`}. The text may be used freely under CC
            BY 4.0, and the tools under the MIT licence. Scenes and example records are made up.{' '}
            <a href={to('sources.html')}>Sources</a>
          </p>
        </footer>
      </body>
    </html>,
  )
  return `<!DOCTYPE html>\n${html}\n`
}

interface CrumbsProps {
  readonly to: (path: string) => string
  readonly section: Section
  readonly kind: string
  readonly id: string | undefined
}

const Crumbs = ({ to, section, kind, id }: CrumbsProps) => (
  <p class="crumbs">
    <a href={to(`${section}/index.html`)}>{SECTIONS[section]}</a>
    {id === undefined ? null : (
      <>
        {' '}
        / {kind} <code>{id}</code>
      </>
    )}
  </p>
)
