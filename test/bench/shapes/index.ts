/** The shapes of the benchmark, by the number that stands on the command line. */
import type { Shape } from './shape.ts'
import { stopsShape } from './stops.ts'

export const shapes: Readonly<Record<string, Shape>> = { '1': stopsShape }
