#!/usr/bin/env node
// npm links this file before anything is built, so it looks for the built code itself.
import { existsSync } from 'node:fs'

const built = new URL('../bundle/run.js', import.meta.url)

if (existsSync(built)) {
  const { run } = await import(built.href)
  await run()
} else {
  process.stderr.write('pds: not built yet. In a clone of the repository: npm ci, or npm run compile\n')
  process.exitCode = 70
}
