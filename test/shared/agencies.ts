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

/** Throws where there is no report. */
export async function reportOnAgency(
  id: string,
  file: string,
  options: { readonly showValues?: boolean } = {},
): Promise<Report> {
  const opened = await openFile(file)
  if (!opened.ok) throw new Error(opened.problem.message)
  const checked = await check({
    ...options,
    standard: await publishedStandard(),
    files: [opened],
    mapping: { path: 'mapping.yaml', text: await readFile(join(agencyHome(id), 'mapping.yaml'), 'utf8') },
    checkerVersion: 'test',
  })
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
  return checked.report
}
