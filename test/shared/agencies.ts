/** Checks an agency's own file through the mapping that the examples hold. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check } from '@police-data/checker'
import { openFile } from '@police-data/checker/node'
import type { Report, Standard } from '@police-data/model'
import { once } from './once.ts'

const ROOT = join(import.meta.dirname, '../..')

export const agencyHome = (id: string): string => join(ROOT, 'examples/agencies', id)

/** As it was built last; a test holds it to the YAML. */
export const publishedStandard: () => Promise<Standard> = once(
  async () => JSON.parse(await readFile(join(ROOT, 'validators/standard.json'), 'utf8')) as Standard,
)

/** Throws where there is no report. Of a publication in several files, all of them are given. */
export async function reportOnAgency(
  id: string,
  published: string | readonly string[],
  options: { readonly showValues?: boolean } = {},
): Promise<Report> {
  const files = await Promise.all([published].flat().map(opened))
  const checked = await check({
    ...options,
    standard: await publishedStandard(),
    files,
    mapping: { path: 'mapping.yaml', text: await readFile(join(agencyHome(id), 'mapping.yaml'), 'utf8') },
    checkerVersion: 'test',
  })
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
  return checked.report
}

async function opened(file: string) {
  const one = await openFile(file)
  if (!one.ok) throw new Error(one.problem.message)
  return one
}
