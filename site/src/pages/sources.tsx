/** All sources on one page, each with its publisher and date. */
import type { Book, Page } from '../page.ts'

export const sourcesPage = ({ standard }: Book): Page => ({
  path: 'sources.html',
  title: 'Sources',
  summary: 'Every document that the standard rests on, with its publisher and date.',
  body: (
    <>
      <p class="lead">
        Every claim about somebody else names a document. Where it was read in an excerpt or in a copy, the
        note says so.
      </p>
      <dl class="entries">
        {Object.values(standard.sources)
          .sort((one, other) => (one.title < other.title ? -1 : 1))
          .map(({ id, title, publisher, date, url, note }) => (
            <div key={id} id={id}>
              <dt>{url === undefined ? title : <a href={url}>{title}</a>}</dt>
              <dd>
                {publisher}, {date}. {note}
              </dd>
            </div>
          ))}
      </dl>
    </>
  ),
})
