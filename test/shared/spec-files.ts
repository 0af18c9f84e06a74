/** The YAML of a standard: the toy's, the real one's, and the Standard that each compiles to; each read once a process. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Compiled, compile, type TextFile } from '@police-data/compiler'
import type { Standard } from '@police-data/model'
import { once } from './once.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const TOY = join(ROOT, 'test/golden/toy-standard')

/** Every file of a folder, by its path from there; none where there is no folder. */
export async function filesIn(folder: string): Promise<readonly TextFile[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

export const toySpec: () => Promise<readonly TextFile[]> = once(() => filesIn(join(TOY, 'spec')))
export const realSpec: () => Promise<readonly TextFile[]> = once(() => filesIn(join(ROOT, 'spec')))

/** Throws with every Problem where the files do not compile. */
export const standardOf = async (files: readonly TextFile[]): Promise<Standard> =>
  standardIn(await compile(files))

function standardIn(compiled: Compiled): Standard {
  if (compiled.ok) return compiled.standard
  const lines = compiled.problems.map(({ path, line, message }) => `${path}:${line} ${message}`)
  throw new Error(`${lines.length} problems\n${lines.join('\n')}`)
}

export const toyCompiled: () => Promise<Compiled> = once(async () => compile(await toySpec()))

/** With its Problems, for tests that are skipped where there are any. */
export const realCompiled: () => Promise<Compiled> = once(async () => compile(await realSpec()))

export const toyStandard = async (): Promise<Standard> => standardIn(await toyCompiled())
export const realStandard = async (): Promise<Standard> => standardIn(await realCompiled())
