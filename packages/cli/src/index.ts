/** The command line without its process, for tests and for other front ends. */
export { EXIT, type Exit } from './exit.ts'
export type { Io } from './io.ts'
export { main } from './main.ts'
