/** `node dist/build.js [SPEC] [OUT]`: compiles the specification and writes the whole site. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, type TextFile } from '@police-data/compiler'
import { siteFiles } from './site.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function readFolder(folder: string): Promise<TextFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async (path) => ({
      path: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

async function main([
  spec = here('../../spec'),
  out = here('../public'),
]: readonly string[]): Promise<number> {
  const files = await readFolder(spec)
  const compiled = await compile(files)
  if (!compiled.ok) {
    process.stderr.write(`${compiled.problems.length} problems in ${spec}; run npm run build to see them.\n`)
    return 2
  }
  const decisions = files.filter(({ path }) => path.startsWith('decisions/'))
  const written = await siteFiles(compiled.standard, {
    decisions,
    css: await readFile(here('../src/site.css'), 'utf8'),
  })
  await rm(out, { recursive: true, force: true })
  for (const { path, text } of written) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), text)
  }
  process.stdout.write(`${written.length} files in ${out}\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
