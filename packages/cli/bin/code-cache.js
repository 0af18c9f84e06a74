/**
 * Loads a file of code with what Node compiled of it in an earlier run: to compile it takes as long as to check a small
 * file. What is kept lies beside the code, where that folder can be written. It is only used whole, by the Node that
 * wrote it, and for the code that it was made of: anything else is as if it were not there.
 */
const { createHash } = require('node:crypto')
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const { Script } = require('node:vm')

/** Its first bytes tell what follows, and for whom. V8 looks at no byte before it trusts them all. */
const sealOf = (path, kept) =>
  createHash('sha256')
    .update(`${process.version} ${process.arch} ${basename(path)}\n`)
    .update(kept)
    .digest()

const SEAL = 32

const cacheOf = (path) => path.replace(/\.js$/u, '.cache')

function keptFor(path) {
  try {
    const file = readFileSync(cacheOf(path))
    const kept = file.subarray(SEAL)
    return sealOf(path, kept).equals(file.subarray(0, SEAL)) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Under another name first: whoever starts meanwhile finds all of it, or nothing. Several threads may do so at once. */
function write(path, script) {
  const unfinished = `${cacheOf(path)}-${process.pid}-${process.hrtime.bigint()}`
  try {
    const kept = script.createCachedData()
    writeFileSync(unfinished, Buffer.concat([sealOf(path, kept), kept]), { flag: 'wx' })
    renameSync(unfinished, cacheOf(path))
  } catch {
    rmSync(unfinished, { force: true })
  }
}

/**
 * Parts of Node that are found when something of them is asked for, as libraries that stand beside the code are: few runs
 * need them, and all would wait for them.
 */
const LATE = new Set(['node:fs/promises', 'node:readline', 'node:stream/promises', 'node:worker_threads'])

const lateIn = (folder, keep) => (id) => {
  const beside = id.startsWith('./')
  if (!beside && !LATE.has(id)) return require(id)
  let found
  return new Proxy(
    {},
    {
      get: (_, name) => {
        found ??= beside ? exports.load(join(folder, id), keep) : require(id)
        return Reflect.get(found, name)
      },
    },
  )
}

/**
 * What the code at `path` gives out; it stands there as a function of what CommonJS hands to a module. Where nothing can be
 * used of an earlier run, `keep` is given what leaves what this one compiled, to be called when that is enough.
 */
exports.load = (path, keep) => {
  const cachedData = keptFor(path)
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData })
  const used = cachedData !== undefined && script.cachedDataRejected === false
  if (!used) keep?.(() => write(path, script))
  const module = { exports: {} }
  script.runInThisContext()(module.exports, lateIn(dirname(path), keep), module, path)
  return module.exports
}
