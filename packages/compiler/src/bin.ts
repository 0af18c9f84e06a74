/** The only place where the compiler touches the disk: `compile SPEC OUT RESULTS`. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compile } from './compile.ts'
import { emit } from './emit.ts'
import type { TextFile } from './file.ts'
import type { RunnerResult } from './targets/target.ts'

/** Kept by hand in the folder of generated files. */
const BY_HAND = new Set(['package.json', 'README.md', 'CHANGELOG.md'])

async function readFolder(folder: string): Promise<TextFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (path) => ({
      path: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

async function main([
  spec = 'spec',
  out = 'validators',
  results = 'test/conformance/results',
]: readonly string[]): Promise<number> {
  const compiled = await compile(await readFolder(spec))
  if (!compiled.ok) {
    for (const { path, line, column, message, hint } of compiled.problems) {
      process.stderr.write(
        `${spec}/${path}:${line}:${column}  ${message}${hint === undefined ? '' : `\n    ${hint}`}\n`,
      )
    }
    process.stderr.write(`${compiled.problems.length} problems; nothing was written.\n`)
    return 2
  }
  const runs = (await readFolder(results)).map(({ text }) => JSON.parse(text) as RunnerResult)
  const files = await emit(compiled.standard, runs)
  const kept = new Set(files.map(({ path }) => path))
  for (const { path } of await readFolder(out)) {
    if (!kept.has(path) && !BY_HAND.has(path)) await rm(join(out, path))
  }
  for (const { path, text } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), text)
  }
  process.stdout.write(`${files.length} files in ${out}/\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
