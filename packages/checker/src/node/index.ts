/** What the checker needs of Node: files. */

export { type DiskScratch, diskScratch } from './disk-scratch.ts'
export { type DiskShelf, diskShelf } from './disk-shelf.ts'
export { type OpenFile, type Opening, openFile } from './open-file.ts'
export { spool } from './spool.ts'
export { surveyThreads, type TakeThread, THREADS_FROM, type ThreadLimits } from './survey-threads.ts'
export { type TableFiles, tableFiles } from './table-files.ts'
export { type WorkbookLimits, workbooksApart } from './workbooks.ts'
