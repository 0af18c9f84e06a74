/** Reads JSON strictly, keeps numbers as they are written and keys that stand twice, and says where it cannot go on. */
export const MAX_JSON_DEPTH = 64
export const isNumberText = (value) => typeof value === 'object' && value !== null && 'number' in value
export const isObject = (value) => typeof value === 'object' && value !== null && 'members' in value
export const isList = (value) => Array.isArray(value)
/** Never throws: a text that is no JSON, or is nested deeper than 64 levels, is a fault with its place. */
export function readJson(text) {
  try {
    const reader = new JsonReader(text)
    return { ok: true, value: reader.whole() }
  } catch (error) {
    if (error instanceof JsonFault) return { ok: false, at: error.at, message: error.message }
    throw error
  }
}
class JsonFault extends Error {
  at
  constructor(at, message) {
    super(message)
    this.at = at
  }
}
const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
/** What other programs write and JSON does not have. */
const NO_NUMBER = /-?(?:NaN|Infinity)/y
const WORD = /true|false|null/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a string may not hold.
const PLAIN = /[^"\\\u0000-\u001f]*/y
const HEX = /[0-9a-fA-F]{4}/y
const ESCAPES = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
class JsonReader {
  #text
  #at = 0
  constructor(text) {
    this.#text = text
  }
  whole() {
    const value = this.#value(1)
    this.#take(SPACE)
    if (this.#at < this.#text.length) throw this.#fault('Something follows the value.')
    return value
  }
  #value(depth) {
    this.#take(SPACE)
    const sign = this.#text[this.#at]
    if (sign === '{' || sign === '[') {
      if (depth > MAX_JSON_DEPTH) throw this.#fault(`The nesting is deeper than ${MAX_JSON_DEPTH} levels.`)
      return sign === '{' ? this.#object(depth) : this.#list(depth)
    }
    if (sign === '"') return this.#string()
    const number = this.#take(NUMBER) || this.#take(NO_NUMBER)
    if (number !== '') return { number }
    const word = this.#take(WORD)
    if (word !== '') return word === 'null' ? null : word === 'true'
    throw this.#fault(sign === undefined ? 'The text ends before the value does.' : 'No value stands here.')
  }
  #object(depth) {
    const members = []
    this.#at += 1
    this.#take(SPACE)
    if (this.#next('}')) return { members }
    for (;;) {
      this.#take(SPACE)
      if (this.#text[this.#at] !== '"') throw this.#fault('A key in quotation marks is missing here.')
      const key = this.#string()
      this.#take(SPACE)
      if (!this.#next(':')) throw this.#fault('A colon is missing behind the key.')
      members.push([key, this.#value(depth + 1)])
      this.#take(SPACE)
      if (this.#next('}')) return { members }
      if (!this.#next(',')) throw this.#fault('A comma or a closing brace is missing here.')
    }
  }
  #list(depth) {
    const items = []
    this.#at += 1
    this.#take(SPACE)
    if (this.#next(']')) return items
    for (;;) {
      items.push(this.#value(depth + 1))
      this.#take(SPACE)
      if (this.#next(']')) return items
      if (!this.#next(',')) throw this.#fault('A comma or a closing bracket is missing here.')
    }
  }
  #string() {
    this.#at += 1
    let text = this.#take(PLAIN)
    while (!this.#next('"')) {
      if (!this.#next('\\')) {
        throw this.#fault(
          this.#at < this.#text.length
            ? 'A control character stands bare in a string.'
            : 'A string is opened and never closed.',
        )
      }
      const sign = this.#text[this.#at] ?? ''
      this.#at += 1
      const hex = sign === 'u' ? this.#take(HEX) : ''
      const written = hex === '' ? ESCAPES[sign] : String.fromCharCode(Number.parseInt(hex, 16))
      if (written === undefined) throw this.#fault('A backslash begins no escape that JSON knows.')
      text += written + this.#take(PLAIN)
    }
    return text
  }
  #next(sign) {
    if (this.#text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }
  #take(pattern) {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }
  #fault(message) {
    return new JsonFault(this.#at, message)
  }
}
//# sourceMappingURL=json-text.js.map
