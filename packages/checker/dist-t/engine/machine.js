/** The machine that reads a file of one table: WebAssembly that asks the host for whatever is new to it. */
import { machineBytes } from './machine-bytes.js'
/** Why a scan stopped. */
export const ON = 0
export const IRREGULAR = 1
export const NOT_UTF8 = 2
export const MORE = 3
const PAGE = 65_536
/** Bytes, which most files need in all: of each growth JavaScript counts all the memory anew, until garbage is collected. */
const GROWTH = 24 << 20
/** Compiled once, however many machines there are. */
let compiled
/** Undefined where the platform has no WebAssembly, or not the instructions that the machine needs. */
export function makeMachine(host) {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    compiled ??= new WebAssembly.Module(machineBytes())
  } catch {
    return undefined
  }
  const run = new WebAssembly.Instance(compiled, { host: { ...host } }).exports
  let free = (run.freeFrom() + 63) & ~63
  let view = new DataView(run.memory.buffer)
  let bytes = new Uint8Array(run.memory.buffer)
  const renew = () => {
    if (bytes.buffer === run.memory.buffer) return
    bytes = new Uint8Array(run.memory.buffer)
    view = new DataView(run.memory.buffer)
  }
  return {
    run,
    allocate: (size) => {
      const at = free
      free = (free + size + 63) & ~63
      const missing = free + 128 - run.memory.buffer.byteLength
      // Every growth costs more than the pages that are not needed after all.
      if (missing > 0) run.memory.grow(Math.ceil(Math.max(missing, GROWTH) / PAGE))
      return at
    },
    bytes: () => {
      renew()
      return bytes
    },
    view: () => {
      renew()
      return view
    },
  }
}
//# sourceMappingURL=machine.js.map
