/** The world of what stands alone: nothing lies outside it, so nothing can be told of it. */
import type { World } from './evaluate.ts'

export const NOWHERE: World = {
  parent: () => null,
  count: () => null,
  some: () => null,
  share: () => ({ part: 0, whole: 0 }),
  gaps: () => null,
  given: () => null,
}
