/** JSON: a list of records, an object of such lists, or a record on each line. */
import { isJson } from './json-form.ts'
import { openJson } from './json-reading.ts'
import type { Format } from './reading.ts'

export const json: Format = {
  id: 'json',
  endings: ['json', 'geojson', 'ndjson', 'jsonl'],
  begins: (head) => isJson(new TextDecoder().decode(head)),
  open: openJson,
}
