/** What the checker needs of Node: files. */
export { diskScratch } from './disk-scratch.js'
export { diskShelf } from './disk-shelf.js'
export { openFile } from './open-file.js'
export { spool } from './spool.js'
export { surveyThreads } from './survey-threads.js'
export { tableFiles } from './table-files.js'
export { workbooksApart } from './workbooks.js'
//# sourceMappingURL=index.js.map
