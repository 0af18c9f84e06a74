/** JSON: a list of records, an object of such lists, or a record on each line. */
import { isJson } from './json-form.js'
import { openJson } from './json-reading.js'
export const json = {
  id: 'json',
  endings: ['json', 'geojson', 'ndjson', 'jsonl'],
  begins: (head) => isJson(new TextDecoder().decode(head)),
  open: openJson,
}
//# sourceMappingURL=json.js.map
