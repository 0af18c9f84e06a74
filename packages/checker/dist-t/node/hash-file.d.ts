import { type Fill } from './open-bytes.ts'
export declare const hashFile: (path: string, size: number, fill: Fill) => Promise<string>
