#!/usr/bin/env node
// npm links this file before anything is built, so it looks for the built code itself.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const built = join(__dirname, '../bundle/run.js')

if (existsSync(built)) require(built).run()
else {
  process.stderr.write('pds: not built yet. In a clone of the repository: npm ci, or npm run compile\n')
  process.exitCode = 70
}
