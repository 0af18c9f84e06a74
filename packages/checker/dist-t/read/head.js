/** The first bytes of a file, inflated if it was compressed: enough to tell what it is. */
import { plainSource } from '../scan/gzip.js'
import { DEFAULT_LIMITS } from '../scan/limits.js'

const HEAD_BYTES = 4096
export const headOf = async (source) => (await plainSource(source, DEFAULT_LIMITS).head(HEAD_BYTES)).bytes
//# sourceMappingURL=head.js.map
