/** What every defined thing carries: what it includes and excludes, where it comes from, and when it came. */
import type { Citation, Source, Standard } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { hanging } from '../text/wrap.ts'
import { bullets, named, paragraphs, section } from './section.ts'

/** The part that all forms share; citations name sources of the standard. */
export interface Documented {
  readonly definition: string
  readonly includes?: readonly string[] | undefined
  readonly excludes?: readonly string[] | undefined
  readonly note?: string | undefined
  readonly sources?: readonly Citation[] | undefined
  readonly status?: 'draft' | undefined
  readonly since: string
  readonly deprecated?:
    | { readonly since: string; readonly reason: string; readonly replacedBy?: string | undefined }
    | undefined
}

export const meaning = (
  { definition, includes, excludes, note, deprecated }: Documented,
  width: number,
): readonly Line[] => [
  ...(deprecated === undefined ? [] : [...deprecation(deprecated, width), []]),
  ...paragraphs(definition, width),
  ...section('Includes', bullets(includes, width)),
  ...section('Does not include', bullets(excludes, width)),
  ...(note === undefined ? [] : section('Note', paragraphs(note, width - 2))),
]

function deprecation(
  { since, reason, replacedBy }: NonNullable<Documented['deprecated']>,
  width: number,
): readonly Line[] {
  const instead = replacedBy === undefined ? '' : ` Use ${replacedBy} instead.`
  return hanging([], `Not for new records since ${since}: ${reason}${instead}`, width)
}

/** The last lines of a page. */
export const origins = (
  { sources = [], since, status }: Documented,
  standard: Standard,
  width: number,
): readonly Line[] => [
  ...section(
    'Sources',
    sources.flatMap((one) => citationLines(one, standard, width - 2)),
  ),
  [],
  ...named('Since', `version ${since}${status === 'draft' ? ', a draft' : ''}`, width),
]

export function citationLines(
  { source: id, locator, quote }: Citation,
  standard: Standard,
  width: number,
): readonly Line[] {
  const source = standard.sources[id]
  return [
    ...hanging(
      ['- '],
      [source === undefined ? id : sourceWords(source), ...(locator === undefined ? [] : [locator])].join(
        ', ',
      ),
      width,
    ),
    ...(quote === undefined ? [] : hanging(['  '], `“${quote}”`, width)),
    ...(source?.url === undefined ? [] : [['  ', source.url]]),
  ]
}

const sourceWords = ({ title, publisher, date }: Source): string => `${title}. ${publisher}, ${date}`
