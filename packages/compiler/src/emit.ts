/** Folds a Standard into every file that is generated from it. */
import type { Standard } from '@police-data/model'
import type { TextFile } from './file.ts'
import { targets } from './targets/index.ts'
import type { RunnerResult } from './targets/target.ts'

/** Sorted by path; the same Standard and results give the same bytes. */
export async function emit(
  standard: Standard,
  results: readonly RunnerResult[],
): Promise<readonly TextFile[]> {
  const files = await Promise.all(targets.map((target) => target.emit(standard, results)))
  return files.flat().sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
