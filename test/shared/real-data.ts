/** Finds a real published file, at `$PDS_DATA` or beside the repository; its tests are skipped loudly without it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { available } from './require.ts'

const ROOT = process.env.PDS_DATA ?? join(import.meta.dirname, '../../../shared/data')

export function real(path: string) {
  const file = join(ROOT, path)
  return { file, test: available('data', existsSync(file), path) }
}
