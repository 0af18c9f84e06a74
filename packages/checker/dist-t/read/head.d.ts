import type { ByteSource } from '../scan/source.ts'
export declare const headOf: (source: ByteSource) => Promise<Uint8Array>
