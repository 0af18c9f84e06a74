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
