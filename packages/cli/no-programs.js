/** Stands in the bundle for what starts programs: `pds` starts none. */

export function spawn() {
  throw new Error('pds starts no programs.')
}
