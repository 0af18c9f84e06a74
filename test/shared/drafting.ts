/** Drafts a mapping of a made-up file. */
import {
  type Draft,
  draftYaml,
  type Suggested,
  type SuggestInput,
  suggestMapping,
} from '@police-data/checker'
import type { Standard } from '@police-data/model'

export const AGENCY = { id: 'us-xx-millbrook', title: 'Millbrook Police Department', country: 'US' }

export function suggestFor(
  standard: Standard,
  text: string,
  options: Partial<SuggestInput> & { readonly path?: string } = {},
): Promise<Suggested> {
  const { path = 'uof.csv', ...rest } = options
  const bytes = new TextEncoder().encode(text)
  async function* open(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const source = { name: path, size: bytes.length, open }
  return suggestMapping({ standard, agency: AGENCY, file: { path, source }, ...rest })
}

/** Throws where there is none. */
export async function draftFor(...args: Parameters<typeof suggestFor>): Promise<Draft> {
  const suggested = await suggestFor(...args)
  if (suggested.kind !== 'draft') throw new Error(JSON.stringify(suggested))
  return suggested.draft
}

export const yamlOf = (draft: Draft): string =>
  draftYaml(draft, { schema: 'mapping.schema.json', file: 'uof.csv' })

/** Enough records that each value may be written down. */
export const file = (header: string, ...records: readonly string[]): string =>
  [header, ...Array.from({ length: 6 }, () => records).flat(), ''].join('\n')

/** A made-up export of force. */
export const HEADER = 'Case No,Occurred Date,Subject Race,Subject Sex,Officer Race,Type of Force,Officer Name'
export const RECORDS = [
  'A-1,3/14/2024,Black,M,White,Takedown,Ann Example',
  'A-2,12/25/2024,White,F,White,Baton strike,Ben Sample',
  'A-3,1/2/2024,Hispanic,M,Black,Taser,Ann Example',
  'A-3,1/2/2024,Hispanic,M,Black,Gizmo,Ann Example',
]
