/** Passes over what is no data: further records of the header, and all from the first total on. */
import { type Layout } from '@police-data/model'
import type { Reading } from './reading.ts'
export declare function laidOut(reading: Reading, { headers, until }: Layout): Reading
