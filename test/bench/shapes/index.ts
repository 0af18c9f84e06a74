/** The shapes of the benchmark, by the number that stands on the command line. */
import { newOrleansShape } from './new-orleans.ts'
import type { Shape } from './shape.ts'
import { stopsShape } from './stops.ts'
import { wideShape } from './wide.ts'

export const shapes: Readonly<Record<string, Shape>> = Object.fromEntries(
  [stopsShape, wideShape, newOrleansShape].map((shape) => [shape.id, shape]),
)
