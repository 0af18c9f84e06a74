/** Runs one command line through `main`, in the folder of fixtures, and keeps all it says. */
import { fileURLToPath } from 'node:url'
import { type Io, main } from '@police-data/cli'
import type { Standard } from '@police-data/model'
import { standardNamed } from './standard.ts'

export const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url))

export interface Said {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

export async function runCommand(
  command: string,
  standard: string | Standard,
  changes: Partial<Io> = {},
): Promise<Said> {
  const stdout: string[] = []
  const stderr: string[] = []
  const io: Io = {
    stdout: (text) => void stdout.push(text),
    stderr: (text) => void stderr.push(text),
    stdin: null,
    cwd: FIXTURES,
    columns: 100,
    color: false,
    tty: false,
    asker: null,
    now: () => 0,
    version: '0.1.0',
    debug: false,
    ...changes,
  }
  const exit = await main(
    wordsOf(command).slice(1),
    io,
    typeof standard === 'string' ? await standardNamed(standard) : standard,
  )
  return { stdout: stdout.join(''), stderr: stderr.join(''), exit }
}

/** Words parted by spaces; double quotes hold a word with spaces together. */
export const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, held, plain]) => held ?? plain ?? '')
