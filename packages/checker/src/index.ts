/** Bytes to Report: the same in Node and in the browser. */
export { type Checked, type CheckInput, check } from './check/check.ts'
export type { Companion, DataFile, DatasetInput, Refused } from './check/gather-files.ts'
export { type Recounted, type RecountInput, recountFiles } from './compare/recount-files.ts'
export { nearest } from './map/nearest.ts'
export { columnLetter } from './report/address.ts'
export { type Args, explain } from './report/explain.ts'
export type { ByteSource } from './scan/source.ts'
