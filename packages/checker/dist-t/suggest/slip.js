/** A slip of the pen: one letter wrong, added, left out or swapped with its neighbour. */
/** In shorter words one letter makes another word. */
export const LONG_ENOUGH = 6
export function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
//# sourceMappingURL=slip.js.map
