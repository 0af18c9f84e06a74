export const nfa = (alphabet) => ({ steps: [], free: [], alphabet })
function state({ steps, free }) {
  free.push([])
  return steps.push([]) - 1
}
/** Text that stands as it is; where the alphabet has not all of its signs, nothing fits. */
export function addText(machine, text) {
  const start = state(machine)
  const bytes = machine.alphabet.bytesOf(text)
  if (bytes === undefined) return { start, end: state(machine) }
  let end = start
  for (const byte of bytes) {
    const next = state(machine)
    machine.steps[end]?.push({ low: byte, high: byte, to: next })
    end = next
  }
  return { start, end }
}
/** Null where the pattern says something that is not understood here. */
export function addPattern(machine, pattern) {
  const reader = { pattern, at: 0, machine }
  const found = choice(reader)
  return found !== null && reader.at === pattern.length ? found : null
}
function choice(reader) {
  const { machine } = reader
  const start = state(machine)
  const end = state(machine)
  do {
    if (reader.pattern[reader.at] === '|') reader.at += 1
    const one = sequence(reader)
    if (one === null) return null
    machine.free[start]?.push(one.start)
    machine.free[one.end]?.push(end)
  } while (reader.pattern[reader.at] === '|')
  return { start, end }
}
function sequence(reader) {
  const { machine, pattern } = reader
  const start = state(machine)
  let end = start
  while (reader.at < pattern.length && pattern[reader.at] !== '|' && pattern[reader.at] !== ')') {
    const from = reader.at
    const first = atom(reader)
    if (first === null) return null
    const behind = reader.at
    const times = repeats(reader)
    if (times === null) return null
    const again = () => {
      const back = { ...reader, at: from }
      return atom(back) ?? { start, end }
    }
    const whole = repeated(machine, first, again, times)
    machine.free[end]?.push(whole.start)
    end = whole.end
    if (behind > pattern.length) return null
  }
  return { start, end }
}
const ONCE = { least: 1, most: 1 }
function repeats(reader) {
  if (!REPEATS.has(reader.pattern[reader.at] ?? '')) return ONCE
  const [text = '', least, comma, most] =
    /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/u.exec(reader.pattern.slice(reader.at)) ?? []
  reader.at += text.length
  if (text === '') return ONCE
  if (/^[?+*]/u.test(reader.pattern.slice(reader.at))) return null
  if (text === '?') return { least: 0, most: 1 }
  if (text === '*') return { least: 0, most: Number.POSITIVE_INFINITY }
  if (text === '+') return { least: 1, most: Number.POSITIVE_INFINITY }
  const first = Number(least)
  return {
    least: first,
    most: comma === '' ? first : most === '' ? Number.POSITIVE_INFINITY : Number(most),
  }
}
const REPEATS = new Set('?*+{')
function repeated(machine, first, again, { least, most }) {
  const start = state(machine)
  let end = start
  let unused = first
  const next = () => {
    const one = unused ?? again()
    unused = null
    machine.free[end]?.push(one.start)
    return one
  }
  for (let time = 0; time < least; time += 1) end = next().end
  if (most === Number.POSITIVE_INFINITY) {
    const one = next()
    const out = state(machine)
    machine.free[end]?.push(out)
    machine.free[one.end]?.push(one.start, out)
    return { start, end: out }
  }
  const out = state(machine)
  machine.free[end]?.push(out)
  for (let time = least; time < most; time += 1) {
    end = next().end
    machine.free[end]?.push(out)
  }
  return { start, end: out }
}
/** One character, a class of them, or a group. */
function atom(reader) {
  const { pattern, machine } = reader
  const sign = pattern[reader.at]
  if (sign === '(') {
    reader.at += pattern.startsWith('(?:', reader.at) ? 3 : 1
    const inner = choice(reader)
    if (inner === null || pattern[reader.at] !== ')') return null
    reader.at += 1
    return inner
  }
  if (sign === '[') return bracketed(reader)
  if (sign === undefined || '.^$*+?{}'.includes(sign)) return null
  const literal = sign === '\\' ? escaped(reader) : sign
  if (literal === null) return null
  reader.at += 1
  return addText(machine, literal)
}
/** `\.` and its like; letters behind a backslash mean classes, which patterns of the standard do not use. */
function escaped(reader) {
  reader.at += 1
  const sign = reader.pattern[reader.at]
  return sign === undefined || /[A-Za-z0-9]/u.test(sign) ? null : sign
}
function bracketed(reader) {
  const { pattern, machine } = reader
  reader.at += 1
  const negated = pattern[reader.at] === '^'
  if (negated) reader.at += 1
  const set = new Uint8Array(256)
  while (reader.at < pattern.length && pattern[reader.at] !== ']') {
    const low = member(reader)
    if (low === null) return null
    let high = low
    if (pattern[reader.at] === '-' && pattern[reader.at + 1] !== ']') {
      reader.at += 1
      high = member(reader)
    }
    if (high === null || high < low) return null
    set.fill(1, low, high + 1)
  }
  if (pattern[reader.at] !== ']') return null
  reader.at += 1
  if (!negated) return oneOf(machine, set)
  for (let byte = 0; byte < 128; byte += 1) set[byte] = set[byte] === 1 ? 0 : 1
  return withAllBeyond(machine, oneOf(machine, set))
}
/** Null beyond ASCII: such a character may be several bytes. */
function member(reader) {
  const sign = reader.pattern[reader.at] === '\\' ? escaped(reader) : reader.pattern[reader.at]
  reader.at += 1
  const code = sign?.charCodeAt(0) ?? 128
  return sign === null || code > 127 ? null : code
}
function oneOf(machine, bytes) {
  const start = state(machine)
  const end = state(machine)
  for (let low = bytes.indexOf(1); low !== -1; ) {
    const behind = bytes.indexOf(0, low)
    const high = (behind === -1 ? bytes.length : behind) - 1
    machine.steps[start]?.push({ low, high, to: end })
    low = bytes.indexOf(1, high + 1)
  }
  return { start, end }
}
/** Also every character beyond ASCII. */
function withAllBeyond(machine, fragment) {
  let to = fragment.end
  let left = 1
  for (const { low, high, bytes } of machine.alphabet.beyond) {
    for (; left < bytes; left += 1) {
      const before = state(machine)
      machine.steps[before]?.push({ low: 0x80, high: 0xbf, to })
      to = before
    }
    machine.steps[fragment.start]?.push({ low, high, to })
  }
  return fragment
}
//# sourceMappingURL=pattern.js.map
