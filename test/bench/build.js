/** Bundles the benchmark and its peers, so that each runs as a plain program of Node. */
import { readdir } from 'node:fs/promises'
import { build } from 'esbuild'

const HOME = 'test/bench'

const programs = async (folder) =>
  (await readdir(folder)).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`)

await build({
  entryPoints: [...(await programs(HOME)), ...(await programs(`${HOME}/peers`))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outbase: HOME,
  outdir: 'node_modules/.cache/bench',
  logLevel: 'warning',
})
