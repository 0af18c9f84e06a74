/** Bytes to Report: the same in Node and in the browser. */
export { type Checked, type CheckInput, type Companion, check, type DataFile } from './check/check.ts'
export { nearest } from './map/nearest.ts'
export { columnLetter } from './report/address.ts'
export { type Args, explain } from './report/explain.ts'
export type { ByteSource } from './scan/source.ts'
