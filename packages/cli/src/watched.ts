/** Whether somebody watches what comes on stderr. It is asked before all else is loaded, and loads nothing unless it is asked. */
export const isWatched = (): boolean =>
  process.env.CI === undefined && process.getBuiltinModule('node:tty').isatty(2)
