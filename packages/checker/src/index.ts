/** Bytes to Report: the same in Node and in the browser. */
export { type Checked, type CheckInput, check } from './check/check.ts'
export type { Companion, DataFile, DatasetInput, Refused } from './check/dataset-input.ts'
export { NO_AGENCY } from './check/gather-files.ts'
export { type Recounted, type RecountInput, recountFiles } from './compare/recount-files.ts'
export { type Automata, automata, type KeptAutomata } from './engine/automata.ts'
export { nearest } from './map/nearest.ts'
export { tableEndings as TABLE_ENDINGS } from './read/index.ts'
export {
  isList,
  isObject,
  type JsonObject,
  type JsonRead,
  type JsonValue,
  readJson,
} from './read/json-text.ts'
export { columnLetter } from './report/address.ts'
export { type Args, explain } from './report/explain.ts'
export { type FixedMapping, fixMapping, hiddenFixes, type WordFix, wordFixes } from './report/fix-mapping.ts'
export { DEFAULT_LIMITS, type Limits, sizeWords } from './scan/limits.ts'
export type { ByteSource } from './scan/source.ts'
export { type Decisions, decided } from './suggest/decide.ts'
export type { Confidence, Draft, DraftField, DraftTable, OpenWord } from './suggest/draft.ts'
export { draftYaml } from './suggest/draft-yaml.ts'
export { type Suggested, type SuggestInput, suggestMapping } from './suggest/suggest-mapping.ts'
export type { MapAccount, WordAccount } from './write/account.ts'
export { type MapInput, type Mapped, mapFiles, type Shelf, type TableSink } from './write/map-files.ts'
export { type History, type LeftOut, type Operation, openRefineHistories } from './write/openrefine.ts'
export type { Encoder, TableFormat, TextRow } from './write/table-format.ts'
export { TABLE_FORMATS } from './write/table-formats.ts'
