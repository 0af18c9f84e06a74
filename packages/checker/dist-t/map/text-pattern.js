/** Expressions of a mapping: few signs, the whole text, and always linear time, whatever they are. */
import { RE2JS } from 're2js'

const SIGN =
  /\\[.()[\]{}?*+|^$\\/-]|\[\^?(?:[^[\]\\&~^]|\\[\]\\^-])+\]|\((?!\?)|\)|[?*+](?![?+])|\{\d{1,3}(?:,\d{0,3})?\}(?![?+])|[^\\()[\]{}?*+^$]/uy
export function readPattern(pattern, letters) {
  const signs = signsOf(pattern)
  if (signs === null) {
    return faulty(
      `The expression ${pattern} uses a sign that not every tool reads.`,
      'Use characters, classes such as [0-9], groups, ., ?, *, +, {n,m} and | only; it always fits the whole cell.',
    )
  }
  if (repeatsRepeats(signs)) {
    return faulty(
      `The expression ${pattern} repeats what is repeated already, so it is not linear: other tools could read one cell for hours.`,
      'Write one repeat, (a+)+ as a+.',
    )
  }
  const flags = RE2JS.DOTALL | (letters === 'ignore' ? RE2JS.CASE_INSENSITIVE : 0)
  try {
    const compiled = RE2JS.compile(pattern, flags)
    return { ok: true, fits: (text) => compiled.testExact(text) }
  } catch {
    return faulty(
      `The expression ${pattern} is not complete.`,
      'Look for a bracket that is not closed, or a repeat of nothing.',
    )
  }
}
function signsOf(pattern) {
  const signs = []
  SIGN.lastIndex = 0
  while (SIGN.lastIndex < pattern.length) {
    const found = SIGN.exec(pattern)
    if (found === null) return null
    signs.push(found[0])
  }
  return signs
}
const ENDLESS = /^(?:[*+]|\{\d+,\})$/u
/** Whether a group that holds an endless repeat is itself repeated without end. */
function repeatsRepeats(signs) {
  const open = []
  let inside = false
  let closed = false
  for (const sign of signs) {
    if (ENDLESS.test(sign)) {
      if (closed) return true
      inside = true
    }
    closed = false
    if (sign === '(') {
      open.push(inside)
      inside = false
    } else if (sign === ')') {
      closed = inside
      inside = (open.pop() ?? false) || inside
    }
  }
  return false
}
const faulty = (message, hint) => ({ ok: false, fault: { message, hint } })
//# sourceMappingURL=text-pattern.js.map
