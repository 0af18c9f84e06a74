/** Each code list as files: the CSV that is published elsewhere too, and JSON for programs. */
import { codelists, type TextFile } from '@police-data/compiler'
import type { Standard } from '@police-data/model'

export async function downloads(standard: Standard): Promise<readonly TextFile[]> {
  const sheets = await codelists.emit(standard, [])
  return [
    ...sheets.filter(({ path }) => path.endsWith('.csv')),
    ...Object.values(standard.codeLists).map((list) => ({
      path: `codelists/${list.id}.json`,
      text: `${JSON.stringify({ version: standard.version, ...list }, null, 2)}\n`,
    })),
  ]
}
