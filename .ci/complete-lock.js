// Adds to package-lock.json the optional packages of other platforms that npm left out, without which `npm ci` refuses
// the lock: npm drops an optional package that a registry does not serve, and then misses it. `npm run lock`.
import { readFile, writeFile } from 'node:fs/promises'

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'aix',
  'sunos',
  'win32',
  'linux',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
]

/** The optional packages that the lock names and does not describe: name and the entry they need. */
export function missingFrom({ packages }) {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev, license, engines }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .map(([name, version]) => {
        const words = name.split(/[/-]/)
        const os = name === 'fsevents' ? 'darwin' : SYSTEMS.find((one) => words.includes(one))
        const cpu = PROCESSORS.find((one) => words.includes(one))
        const entry = {
          version,
          ...(cpu === undefined ? {} : { cpu: [cpu] }),
          ...(dev === true ? { dev } : {}),
          ...(license === undefined ? {} : { license }),
          optional: true,
          ...(os === undefined ? {} : { os: [os] }),
          ...(engines === undefined ? {} : { engines }),
        }
        return [`node_modules/${name}`, entry]
      }),
  )
}

if (process.argv[1]?.endsWith('complete-lock.js')) {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'))
  const { '': root, ...rest } = lock.packages
  const all = Object.entries({ ...rest, ...Object.fromEntries(missingFrom(lock)) })
  const packages = { '': root, ...Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))) }
  await writeFile('package-lock.json', `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
}
