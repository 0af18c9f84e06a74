/** Whether somebody watches what comes on stderr. It is asked before all else is loaded, and loads what it must alone. */
import { fstatSync } from 'node:fs'

export const isWatched = (): boolean =>
  process.env.CI === undefined && isDevice(2) && process.getBuiltinModule('node:tty').isatty(2)

/** What every terminal is, and no file and no pipe. */
function isDevice(stream: number): boolean {
  try {
    return fstatSync(stream).isCharacterDevice()
  } catch {
    return false
  }
}
