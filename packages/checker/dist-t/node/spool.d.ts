import type { OpenFile } from './open-file.ts'
/** `shown` stands for it in what is told to the user. */
export declare function spool(bytes: AsyncIterable<Uint8Array>, shown: string): Promise<OpenFile>
