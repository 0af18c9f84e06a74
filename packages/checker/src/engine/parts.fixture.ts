/** Asks for parts until there are no more. */
import type { Part, Parts } from './parts.ts'

export async function allOf(parts: Parts): Promise<readonly Part[]> {
  const all: Part[] = []
  for (let part = await parts.next(); part !== undefined; part = await parts.next()) all.push(part)
  return all
}
