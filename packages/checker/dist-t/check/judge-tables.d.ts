import type { Context } from './context.ts'
export declare function judgeTables(context: Context): void
