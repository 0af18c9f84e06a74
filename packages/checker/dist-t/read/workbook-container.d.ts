import type { Unreadable } from './reading.ts'
/** Undefined for a workbook that may be read. */
export declare function refuseContainer(bytes: Uint8Array): Unreadable | undefined
/** OLE, the container of Excel before 2007, and of encrypted workbooks since. */
export declare const isOle: (bytes: Uint8Array) => boolean
