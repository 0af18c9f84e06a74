/** Patches a copy of the model and the compiler, as an author would, and gives the compiler that comes of it. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Compiler from '@police-data/compiler'
import type { TextFile } from '@police-data/compiler'
import { build } from 'esbuild'
import { ROOT } from '../shared/spec-files.ts'
import { apply, type Patch } from './patch.ts'

/** Below the packages that the copy asks for, and never committed. */
const CACHE = join(ROOT, 'node_modules/.cache')

export type PatchedCompiler = Pick<typeof Compiler, 'compile' | 'emit'>

/** Paths are those of the repository. The copy is gone when this returns. */
export async function patchedCompiler(patches: readonly Patch[]): Promise<PatchedCompiler> {
  await mkdir(CACHE, { recursive: true })
  const home = await mkdtemp(join(CACHE, 'house-'))
  try {
    for (const name of ['model', 'compiler'])
      await cp(join(ROOT, 'packages', name, 'src'), join(home, 'packages', name, 'src'), { recursive: true })
    for (const patch of patches) await write(home, patch)
    const outfile = join(home, 'compiler.js')
    await build({
      entryPoints: [join(home, 'packages/compiler/src/index.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: { '@police-data/model': join(home, 'packages/model/src/index.ts') },
      logLevel: 'silent',
      // The bundle is one file; what the compiler asks for still stands where its targets stand.
      define: { 'import.meta.dirname': JSON.stringify(join(ROOT, 'packages/compiler/dist/targets')) },
    })
    return (await import(pathToFileURL(outfile).href)) as PatchedCompiler
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function write(home: string, patch: Patch): Promise<void> {
  const path = join(home, patch.path)
  const known: TextFile[] = 'file' in patch ? [] : [{ path: patch.path, text: await readFile(path, 'utf8') }]
  for (const { text } of apply(known, patch)) await writeFile(path, text)
}
