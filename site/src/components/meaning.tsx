/** What a thing means: definition, what belongs to it, what does not, and the note. */
import type { Citation, Standard } from '@police-data/model'
import { links } from '../links.ts'
import { Link } from './link.tsx'
import { Bullets, Part } from './parts.tsx'

interface Documented {
  readonly definition: string
  readonly includes?: readonly string[]
  readonly excludes?: readonly string[]
  readonly note?: string
  readonly status?: 'draft'
  readonly since: string
  readonly deprecated?: { readonly since: string; readonly reason: string; readonly replacedBy?: string }
  readonly sources?: readonly Citation[]
}

export const Meaning = ({ definition, includes, excludes, note, status, deprecated }: Documented) => (
  <>
    {status === 'draft' && <p class="mark">Draft: not all of its sources were read. It may still change.</p>}
    {deprecated !== undefined && (
      <p class="mark">
        Kept for old records since {deprecated.since}. {deprecated.reason}
      </p>
    )}
    <p class="definition">{definition}</p>
    <Bounds includes={includes} excludes={excludes} />
    {note !== undefined && <p>{note}</p>}
  </>
)

/** What belongs to it and what does not, side by side where there is room. */
export const Bounds = ({
  includes,
  excludes,
}: {
  readonly includes: readonly string[] | undefined
  readonly excludes: readonly string[] | undefined
}) =>
  includes === undefined && excludes === undefined ? null : (
    <div class="bounds">
      {includes !== undefined && (
        <div>
          <p class="label">Includes</p>
          <Bullets items={includes} />
        </div>
      )}
      {excludes !== undefined && (
        <div>
          <p class="label">Does not include</p>
          <Bullets items={excludes} />
        </div>
      )}
    </div>
  )

/** Citations: one as it is, several as a list. */
export const Citations = ({
  sources,
  standard,
}: {
  readonly sources: readonly Citation[]
  readonly standard: Standard
}) => {
  const cited = sources.map((one) => <Cited key={one.source} citation={one} standard={standard} />)
  return cited.length === 1 ? cited[0] : <Bullets items={cited} />
}

/** The sources of a thing, and since when it is part of the standard. */
export const Origins = ({
  of: { sources, since },
  standard,
}: {
  readonly of: Pick<Documented, 'sources' | 'since'>
  readonly standard: Standard
}) => (
  <Part title="Sources and history">
    <Bullets
      items={(sources ?? []).map((one) => <Cited key={one.source} citation={one} standard={standard} />)}
    />
    <p>Part of the standard since {since}.</p>
  </Part>
)

/** A place in a source: its title, where in it, and its words. */
export function Cited({ citation, standard }: { readonly citation: Citation; readonly standard: Standard }) {
  const source = standard.sources[citation.source]
  return (
    <span class="cited">
      <Link to={links.source(citation.source)}>{source?.title ?? citation.source}</Link>
      {source === undefined ? '' : ` (${source.date})`}
      {citation.locator === undefined ? '' : `, ${citation.locator}`}
      {citation.quote !== undefined && <q>{citation.quote}</q>}
    </span>
  )
}
