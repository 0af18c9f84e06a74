/** Kleene's three-valued logic: null is "cannot tell". */
export type Truth = boolean | null

/** Of nothing it is true. */
export function and(truths: Iterable<Truth>): Truth {
  let result: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === null) result = null
  }
  return result
}

/** Of nothing it is false. */
export function or(truths: Iterable<Truth>): Truth {
  let result: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === null) result = null
  }
  return result
}

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)
