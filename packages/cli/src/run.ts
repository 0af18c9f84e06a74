/** The edge to the process: its streams, its environment, and its exit code, which is set and never forced. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TakeThread } from '@police-data/checker/node'
import { bundledAutomata } from './bundled-automata.ts'
import { bundledStandard } from './bundled-standard.ts'
import { crashOf } from './crash.ts'
import { EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { main } from './main.ts'
import { type Write, writerTo } from './output.ts'
import { isWatched } from './watched.ts'

/** `thread`: one that was started before this code was loaded. */
export async function run(thread?: TakeThread): Promise<void> {
  const stderr = lastWords()
  const fail = (error: unknown): void => {
    const { exit, text } = crashOf(error, debug())
    if (exit !== EXIT.fine) process.exitCode = exit
    if (text !== '') void stderr(text)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  const beside = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url))
  const standard = bundledStandard(beside('standard'))
  if (standard === null) {
    process.exitCode = EXIT.error
    return void stderr('pds: the standard is not there. In a clone of the repository: npm run build\n')
  }
  const exit = await main(process.argv.slice(2), ioOf(stderr), standard, {
    automata: () => bundledAutomata(beside('automata.json')),
    thread,
  })
  // What failed in the background has set it already.
  process.exitCode ??= exit
}

/** When stderr fails, no stream is left to say so; the exit code still does. */
function lastWords(): Write {
  const write = writerTo(process.stderr)
  return async (text) => {
    try {
      await write(text)
    } catch {}
  }
}

const debug = (): boolean => (process.env.PDS_DEBUG ?? '') !== ''

function ioOf(stderr: Write): Io {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return {
    stdout: writerTo(process.stdout),
    stderr,
    stdin: () => process.stdin,
    cwd: process.cwd(),
    columns: process.stdout.columns ?? 100,
    color: wantsColor(process.env, process.stdout.isTTY === true),
    tty: isWatched(),
    asker:
      process.stdout.isTTY === true && process.stdin.isTTY === true
        ? async () => (await import('./ask/terminal.ts')).terminal
        : null,
    now: () => process.uptime() * 1000,
    version,
    debug: debug(),
  }
}

/** https://no-color.org and FORCE_COLOR; an empty variable is no wish. */
export function wantsColor(
  { NO_COLOR = '', FORCE_COLOR = '', TERM }: NodeJS.ProcessEnv,
  tty: boolean,
): boolean {
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return tty && TERM !== 'dumb'
}
