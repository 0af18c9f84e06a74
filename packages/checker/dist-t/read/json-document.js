const MISSING_COMMA = 'A comma or a closing sign is missing here; what comes after was not read'
const CUT_OFF = 'The text ends before its last list or group does; what came before was read'
const FOLLOWS = 'Something follows the end of the JSON text and was not read'
const NO_KEY = 'A key in quotation marks is missing here; what comes after was not read'
const NO_VALUE = 'A value is missing here; what comes after was not read'
export class DocumentCutter {
  lists = []
  broken
  #options
  #state = 'start'
  /** Of the part that is held: the record or key in hand, or nothing. */
  #text = ''
  #row = 0
  #line = 1
  /** Units behind the start of the text. */
  #passed = 0
  /** Brackets open within the value in hand. */
  #depth = 0
  #inString = false
  #escaped = false
  #list
  #key = ''
  #tooLong = false
  #start = { line: 1, passed: 0 }
  constructor(options) {
    this.#options = options
  }
  push(units) {
    const pieces = []
    let held = this.#holds() ? 0 : -1
    for (let at = 0; at < units.length && this.broken === undefined; at += 1) {
      if (this.#inString && !this.#escaped) {
        const next = telling(units, at)
        this.#passed += next - at
        at = next
        if (at === units.length) break
      }
      const sign = units.charCodeAt(at)
      const before = this.#state
      const ends = this.#step(sign)
      if (ends) {
        this.#hold(units.slice(Math.max(held, 0), at))
        held = -1
        this.#finish(before, pieces)
      } else if (held < 0 && this.#holds()) held = at
      if (sign === 10) this.#line += 1
      this.#passed += 1
    }
    if (held >= 0) this.#hold(units.slice(held))
    return pieces
  }
  end() {
    if (this.broken === undefined && this.#state !== 'end') this.#break(CUT_OFF)
    return []
  }
  /** True where the sign ends what is held, so a record or a key; the sign itself is no part of it. */
  #step(sign) {
    const state = this.#state
    if (state === 'record' || state === 'other') return this.#within(sign)
    if (state === 'in-key') {
      if (this.#escaped) this.#escaped = false
      else if (sign === BACKSLASH) this.#escaped = true
      else return sign === QUOTE
      return false
    }
    if (sign === SPACE || sign === 10 || sign === 13 || sign === 9) return false
    this.#outside(state, sign)
    return false
  }
  #outside(state, sign) {
    switch (state) {
      case 'start':
        if (sign === OPEN_LIST) this.#state = 'item'
        else if (sign === OPEN_OBJECT) this.#state = 'first-key'
        else this.#break(NO_VALUE)
        return
      case 'item':
      case 'more':
        if (sign === CLOSE_LIST && state === 'item') this.#leaveList()
        else if (sign === COMMA || sign === CLOSE_LIST) this.#break(NO_VALUE)
        else this.#begin('record', sign)
        return
      case 'first-key':
      case 'key':
        if (sign === CLOSE_OBJECT && state === 'first-key') this.#state = 'end'
        else if (sign === QUOTE) this.#begin('in-key', 0)
        else this.#break(NO_KEY)
        return
      case 'colon':
        if (sign === 58) this.#state = 'member'
        else this.#break(MISSING_COMMA)
        return
      case 'member':
        if (sign === OPEN_LIST) this.#state = 'list'
        else if (sign === COMMA || sign === CLOSE_OBJECT) this.#break(NO_VALUE)
        else this.#begin('other', sign)
        return
      case 'list':
        this.#enterList(sign)
        return
      case 'behind':
        if (sign === COMMA) this.#state = 'key'
        else if (sign === CLOSE_OBJECT) this.#state = 'end'
        else this.#break(MISSING_COMMA)
        return
      default:
        this.#break(FOLLOWS)
    }
  }
  /** A list of records is a table; any other is a value like the rest. */
  #enterList(sign) {
    if (sign === OPEN_OBJECT || sign === CLOSE_LIST) {
      this.#list = this.#key
      this.lists.push(this.#key)
      this.#row = 0
      if (sign === CLOSE_LIST) this.#leaveList()
      else this.#begin('record', sign)
      return
    }
    this.#begin('other', sign)
    this.#depth += 1
  }
  #leaveList() {
    this.#state = this.#list === undefined ? 'end' : 'behind'
    this.#list = undefined
  }
  #begin(state, sign) {
    this.#state = state
    this.#start = { line: this.#line, passed: this.#passed }
    this.#depth = 0
    this.#inString = false
    this.#escaped = false
    this.#tooLong = false
    this.#text = ''
    if (state === 'record') this.#row += 1
    if (state !== 'in-key') this.#within(sign)
  }
  #within(sign) {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false
      else if (sign === BACKSLASH) this.#escaped = true
      else if (sign === QUOTE) this.#inString = false
      return false
    }
    if (sign === QUOTE) this.#inString = true
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) this.#depth += 1
    else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST || sign === COMMA) {
      if (this.#depth === 0) {
        this.#close(sign)
        return true
      }
      if (sign !== COMMA) this.#depth -= 1
    }
    return false
  }
  /** Behind a record comes the next, or the end of the list; behind another value the next key, or the end. */
  #close(sign) {
    if (this.#state === 'record') {
      if (sign === CLOSE_OBJECT) this.#break(MISSING_COMMA)
      else if (sign === COMMA) this.#state = 'more'
    } else if (sign === CLOSE_LIST) this.#break(MISSING_COMMA)
    else this.#state = sign === COMMA ? 'key' : 'end'
  }
  #finish(before, pieces) {
    const units = this.#text
    this.#text = ''
    if (before === 'in-key') {
      this.#key = units.slice(1)
      this.#state = 'colon'
    } else if (before === 'record') {
      const list = this.#list === undefined ? {} : { list: this.#list }
      pieces.push({
        ...this.#place(),
        ...list,
        ...(this.#tooLong ? { units: '', tooLong: true } : { units }),
      })
      if (this.#state === 'record') this.#leaveList()
    }
  }
  #holds() {
    return this.#state === 'record' || this.#state === 'in-key'
  }
  #hold(units) {
    if (this.#text.length + units.length > this.#options.most) this.#tooLong = true
    this.#text = this.#tooLong ? '' : this.#text + units
  }
  #place() {
    const { width, startByte } = this.#options
    return { row: this.#row, line: this.#start.line, byte: startByte + this.#start.passed * width }
  }
  #break(what) {
    const { width, startByte } = this.#options
    this.broken = { what, row: this.#row, line: this.#line, byte: startByte + this.#passed * width }
  }
}
const TELLING = /["\\\n]/g
/** The next sign within a string that means something, or the length of the text: others are passed over at once. */
function telling(units, from) {
  TELLING.lastIndex = from
  return TELLING.test(units) ? TELLING.lastIndex - 1 : units.length
}
const SPACE = 32
const QUOTE = 34
const COMMA = 44
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
//# sourceMappingURL=json-document.js.map
