/** Imports a module that the compiler emitted, from a folder of its own that is gone afterwards. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export async function importText(text: string): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'pds-emitted-'))
  try {
    const path = join(folder, 'index.mjs')
    await writeFile(path, text)
    return await import(/* @vite-ignore */ pathToFileURL(path).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
