/** Compiles the machine, and writes it as a module that every platform can load: `src/engine/machine-bytes.ts`. */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const OPTIONS =
  '--optimizeLevel 3 --shrinkLevel 0 --converge --runtime stub --enable simd --use abort= --noAssert'

/** Of memory that threads may share V8 looks for no garbage the sooner; nobody shares it. As much as addresses reach. */
const MEMORY = '--enable threads --sharedMemory --initialMemory 16 --maximumMemory 65536'

/** Addresses and numbers are both of 32 bits here, so a warning that they may differ says nothing. */
const QUIET = ['--disableWarning', '201']

let binary = new Uint8Array(0)
const { error, stderr } = await asc.main(
  [
    'assembly/scan.ts',
    ...['--baseDir', fileURLToPath(new URL('.', import.meta.url))],
    ...['--outFile', 'machine.wasm'],
    ...QUIET,
    ...`${OPTIONS} ${MEMORY}`.split(' '),
  ],
  {
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents
    },
  },
)
if (error !== null) {
  process.stderr.write(stderr.toString())
  throw error
}
await writeFile(
  new URL('src/engine/machine-bytes.ts', import.meta.url),
  `/** The machine, compiled from assembly/ by build-machine.js. */
const TEXT =
  '${Buffer.from(binary).toString('base64')}'

export function machineBytes(): Uint8Array {
  const signs = atob(TEXT)
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = signs.charCodeAt(at)
  return bytes
}
`,
)
