/** How a part of a mapping is complained about: where it stands, what is wrong, and what may have been meant. */
import { nearest } from './nearest.js'
export function didYouMean(name, names) {
  const near = nearest(name, names)
  return near === undefined ? undefined : `Did you mean “${near}”?`
}
//# sourceMappingURL=complain.js.map
