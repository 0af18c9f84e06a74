/** Writes `pds` as one file that loads at once: Node takes three times as long to find and read eight hundred modules. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const OUT = join(HERE, 'bundle')

/** The command, and the threads that it starts: each loads no more than it runs. */
const PARTS = {
  run: 'packages/cli/dist/run.js',
  'survey-worker': 'packages/checker/dist/node/survey-worker.js',
  'workbook-worker': 'packages/checker/dist/node/workbook-worker.js',
}

const TYPEBOX = '@sinclair/typebox'

/** Stands for it: makes no form that is not asked for anything. */
const FORMS_LATER = join(HERE, 'forms-later.js')

/** Libraries that few checks need: each is a file of its own, which is read when something of it is asked for. */
const SELDOM = {
  hucre: ['hucre'],
  hyparquet: ['hyparquet'],
  'hyparquet-writer': ['hyparquet-writer'],
  pako: ['pako'],
  re2js: ['re2js'],
  typebox: [TYPEBOX, `${TYPEBOX}/value`],
  yaml: ['yaml'],
}

/** A thread so small that to load anything else with it would take longer, and what is done before all else is loaded. */
const ALONE = [
  'packages/checker/dist/node/hash-worker.js',
  'packages/checker/dist/node/survey-thread.js',
  'packages/cli/dist/thread-ahead.js',
]

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: OUT,
  // Names stay, so that a crash can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  // Commander would start programs for commands that it does not have; to be able to takes longer than to parse ours.
  alias: { 'node:child_process': './packages/cli/no-programs.js' },
  metafile: true,
  write: false,
  logLevel: 'warning',
}

const HERE_OF_MODULE = 'const here = require("node:url").pathToFileURL(__filename).href;'

/** A function as `bin/code-cache.js` calls it; the code asks where it stands as a module does. */
const FUNCTION = {
  banner: {
    js: `(function (exports, require, module, __filename) { "use strict"; ${HERE_OF_MODULE}`,
  },
  footer: { js: '})' },
  define: { 'import.meta.url': 'here' },
}

/** The text of every file by its name. The code is called after its content, and so is what is kept for it. */
export async function bundle() {
  const libraries = await Promise.all(Object.entries(SELDOM).map(library))
  const parts = await Promise.all(Object.keys(PARTS).map((part) => codeOf(part, libraries)))
  const alone = await build({
    ...options,
    define: FUNCTION.define,
    banner: { js: HERE_OF_MODULE },
    entryPoints: ALONE,
  })
  const { THREADS_FROM } = await import('@police-data/checker/node')
  return {
    'package.json': '{ "type": "commonjs" }\n',
    'LICENSES.txt': await licencesOf(
      [...parts, ...libraries].flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    ),
    ...(await standardParts()),
    'automata.json': await automataText(),
    ...Object.fromEntries([...parts, ...libraries].map(({ name, text }) => [name, text])),
    ...Object.fromEntries(alone.outputFiles.map(({ path, text }) => [basename(path), text])),
    ...Object.fromEntries(parts.map(({ part, name }) => [`${part}.js`, STARTERS[part](name, THREADS_FROM)])),
  }
}

/** What is kept of an earlier run is found by the name, so that is of the content. */
const nameOf = (what, text) => `${what}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`

async function codeOf(part, libraries) {
  const { outputFiles, metafile } = await build({
    ...options,
    ...FUNCTION,
    entryPoints: [PARTS[part]],
    plugins: [beside(libraries)],
  })
  const text = ascii(outputFiles[0].text)
  return { part, name: nameOf(part, text), text, metafile }
}

async function library([what, modules]) {
  const { outputFiles, metafile } = await build({
    ...options,
    ...FUNCTION,
    stdin: {
      contents: modules.map((module) => `export * from '${module}'`).join('\n'),
      resolveDir: join(ROOT, 'packages/checker'),
    },
  })
  const text = ascii(outputFiles[0].text)
  return { modules, name: nameOf(what, text), text, metafile }
}

/** @returns {import('esbuild').Plugin} */
const beside = (libraries) => ({
  name: 'beside',
  setup: ({ onResolve }) => {
    for (const { modules, name } of libraries)
      onResolve({ filter: new RegExp(`^(?:${modules.join('|')})$`) }, ({ path, importer }) =>
        path.startsWith(TYPEBOX) && importer !== FORMS_LATER
          ? { path: FORMS_LATER }
          : { path: `./${name}`, external: true },
      )
  },
})

/** How each is loaded, and when what Node compiled of it is kept. */
const STARTERS = {
  // A check goes through most of what any command needs: what `--version` compiled would hardly be worth keeping.
  run: (code, from) => `require('../bin/patience.js')
const make = () => require('./survey-thread.js').surveyThread()
const thread = require('./thread-ahead.js').threadAhead(process.argv.slice(2), { from: ${from}, make })
const { load } = require('../bin/code-cache.js')
const keep = process.argv[2] === 'check' ? (write) => process.once('exit', write) : undefined
const { run } = load(require.resolve('./${code}'), keep)
exports.run = () => run(thread)
`,
  // Its end tells a thread nothing: it keeps what was compiled once it has answered what it counted.
  'survey-worker': (code) => `const { parentPort } = require('node:worker_threads')
const { load } = require('../bin/code-cache.js')
const keep = (write) => parentPort.on('message', (asked) => asked === 'counted' && setImmediate(write))
load(require.resolve('./${code}'), keep)
`,
  'workbook-worker': (code) => `const { load } = require('../bin/code-cache.js')
load(require.resolve('./${code}'))
`,
}

/** Null before it is built. */
async function wholeStandard() {
  const place = join(ROOT, 'validators/standard.json')
  return existsSync(place) ? JSON.parse(await readFile(place, 'utf8')) : null
}

/** The Standard in parts, of which a command reads those it asks for; in ASCII, which is read fastest. */
async function standardParts() {
  const standard = await wholeStandard()
  if (standard === null) return {}
  const { OUTLINE, PARTS: FILE, partsOf, laidOut } = await import('./dist/standard-parts.js')
  const texts = partsOf(standard).map(([name, value]) => [name, ascii(JSON.stringify(value))])
  const { outline, text } = laidOut(standard, texts)
  return { [`standard/${OUTLINE}`]: ascii(JSON.stringify(outline)), [`standard/${FILE}`]: text }
}

/**
 * Automata for the columns of every table, which take as long to make as a small file to check: those that a file with all
 * columns asks for.
 */
async function automataText() {
  const standard = await wholeStandard()
  if (standard === null) return '{}'
  const { automata, check } = await import('@police-data/checker')
  const made = automata()
  for (const { id: table, fields } of Object.values(standard.tables)) {
    const names = Object.values(fields).flatMap(({ id, derived }) => (derived === undefined ? [id] : []))
    const bytes = Buffer.from(`${names.join()}\n${names.map(() => 'x').join()}\n`)
    const source = {
      name: table,
      size: bytes.length,
      open: async function* () {
        yield bytes
      },
    }
    const files = [{ path: `${table}.csv`, source }]
    await check({ standard, table, files, automata: made, machineFrom: 0, checkerVersion: '' })
  }
  return ascii(JSON.stringify(made.kept()))
}

/** What JSON holds in text, and what the code holds in patterns: elsewhere esbuild writes ASCII itself. */
const ascii = (text) => text.replace(/[^\0-\x7f]/gu, (sign) => sign.split('').map(escaped).join(''))

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The licences of everything inside, as each asks for. */
async function licencesOf(inputs) {
  const homes = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
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

/** A first check leaves what Node compiled; the file is large enough for a thread. */
async function firstCheck() {
  const { THREADS_FROM: from } = await import('@police-data/checker/node')
  const scratch = await mkdtemp(join(tmpdir(), 'pds-bundle-'))
  try {
    const csv = await readFile(join(ROOT, 'examples/datasets/stops-with-faults/stops.csv'), 'utf8')
    const header = csv.indexOf('\n') + 1
    const file = join(scratch, 'stops.csv')
    await writeFile(
      file,
      csv.slice(0, header) + csv.slice(header).repeat(Math.ceil((from * 1.1) / csv.length)),
    )
    const report = `json=${join(scratch, 'report.json')}`
    await new Promise((done) => {
      execFile(process.execPath, [join(HERE, 'bin/pds.js'), 'check', file, '--report', report], done)
    })
  } finally {
    await rm(scratch, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(OUT, { recursive: true, force: true })
  await mkdir(join(OUT, 'standard'), { recursive: true })
  const files = Object.entries(await bundle())
  await Promise.all(files.map(([name, text]) => writeFile(join(OUT, name), text)))
  await firstCheck()
  process.stdout.write(`${files.length} files in ${relative(process.cwd(), OUT)}/\n`)
}
