/** Writes `pds` as few files that load at once: Node takes three times as long to find and read eight hundred modules. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const OUT = join(HERE, 'bundle')

/** Some of what is bundled asks for modules as CommonJS does. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/** @type {import('esbuild').BuildOptions} */
export const options = {
  absWorkingDir: ROOT,
  entryPoints: {
    run: 'packages/cli/dist/run.js',
    'hash-worker': 'packages/checker/dist/node/hash-worker.js',
    'survey-worker': 'packages/checker/dist/node/survey-worker.js',
    'workbook-worker': 'packages/checker/dist/node/workbook-worker.js',
  },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: OUT,
  // Names stay, so that a crash can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: REQUIRE },
  metafile: true,
  logLevel: 'warning',
}

/** The licences of everything inside, as each asks for. */
async function licencesOf(inputs) {
  const homes = new Set(
    Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
  )
  const texts = await Promise.all(
    [...homes].sort().map(async (home) => {
      const { name, version, license } = JSON.parse(await readFile(join(ROOT, home, 'package.json'), 'utf8'))
      const files = (await readdir(join(ROOT, home))).filter((file) => /^licen[cs]e/iu.test(file)).sort()
      const texts = await Promise.all(files.map((file) => readFile(join(ROOT, home, file), 'utf8')))
      return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n')
    }),
  )
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(OUT, { recursive: true, force: true })
  const { metafile } = await build(options)
  await writeFile(join(OUT, 'LICENSES.txt'), await licencesOf(metafile.inputs))
  process.stdout.write(`${Object.keys(metafile.outputs).length} files in ${relative(process.cwd(), OUT)}/\n`)
}
