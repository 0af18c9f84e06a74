/** What kind of JSON a file holds: a record on each line, or one document; and whether it is JSON at all. */
import { isList, isObject, readJson } from './json-text.js'

const JSON_START = /^\s*(?:\{\s*["}]|\[\s*(?:[[{"\]]|-?\d|true\b|false\b|null\b|$))/u
/** `start` is the beginning of the text; a CSV header such as `[Date],[Place]` is none. */
export const isJson = (start) => JSON_START.test(start)
/**
 * Lines where the first line is a whole record and another begins behind it. A first line that is broken, or longer
 * than `start`, is one of many only if the name of the file says so.
 */
export function isLines(start, name) {
  const text = start.trimStart()
  if (!text.startsWith('{')) return false
  const end = text.indexOf('\n')
  const named = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu.test(name)
  if (end < 0 || !readJson(text.slice(0, end)).ok) return named
  const rest = text.slice(end).trimStart()
  return rest === '' ? named : rest.startsWith('{') || named
}
/** Whether the text is one record by itself: an object in which no member is a list of records, and not all are lists. */
export function isRecord(text) {
  const read = readJson(text)
  if (!read.ok || !isObject(read.value)) return false
  const lists = read.value.members.map(([, value]) => value).filter(isList)
  return (
    lists.length < read.value.members.length &&
    !lists.some((list) => list[0] !== undefined && isObject(list[0]))
  )
}
//# sourceMappingURL=json-form.js.map
