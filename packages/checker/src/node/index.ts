/** What the checker needs of Node: files. */
export { type OpenFile, type Opening, openFile } from './open-file.ts'
