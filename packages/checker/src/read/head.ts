/** The first bytes of a file, inflated if it was compressed: enough to tell what it is. */
import { plainSource } from '../scan/gzip.ts'
import { DEFAULT_LIMITS } from '../scan/limits.ts'
import type { ByteSource } from '../scan/source.ts'

const HEAD_BYTES = 4096

export const headOf = async (source: ByteSource): Promise<Uint8Array> =>
  (await plainSource(source, DEFAULT_LIMITS).head(HEAD_BYTES)).bytes
