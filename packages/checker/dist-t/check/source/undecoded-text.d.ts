import type { SourceTest } from './source-test.ts'
export declare const undecodedText: SourceTest
