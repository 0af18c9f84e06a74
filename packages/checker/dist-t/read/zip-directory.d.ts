/** Looks at the directory of a zip file before anything is inflated: what would come out of it, and whether it is sane. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly compressed: number
  readonly inflated: number
  readonly offset: number
  readonly encrypted: boolean
}
export interface ZipLimits {
  readonly entries: number
  readonly inflatedBytes: number
  readonly inflatedRatio: number
  /** Of one entry: what becomes one text has to fit into one. */
  readonly entryBytes: number
}
export declare const ZIP_LIMITS: ZipLimits
export type ZipLook =
  | {
      readonly ok: true
      readonly entries: readonly ZipEntry[]
    }
  | {
      readonly ok: false
      readonly kind: 'damaged' | 'bomb' | 'encrypted'
      readonly message: string
    }
export declare function lookIntoZip(bytes: Uint8Array, limits?: ZipLimits): ZipLook
