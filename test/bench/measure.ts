/** Runs one command as a process of its own and says what it took: wall time, processor time, and memory at its peak. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

export interface Taken {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of all threads, in the program and in the kernel; steps of 10. */
  readonly cpu: number
  /** Megabytes (1,000,000 bytes) of memory at the peak. */
  readonly peak: number
}

export interface Run extends Taken {
  readonly exit: number
  readonly stdout: string
}

/** GNU time asks the kernel what a child used, which Node cannot do for another process. */
const TIME = '/usr/bin/time'

export async function measure(command: readonly string[], scratch: string): Promise<Run> {
  if (!existsSync(TIME)) throw new Error(`${TIME} is needed to measure: install the package “time”.`)
  const notes = `${scratch}/time.txt`
  const start = performance.now()
  const child = spawn(TIME, ['-q', '-f', '%U %S %M', '-o', notes, ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  const exit = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })
  const wall = performance.now() - start
  const [user = 0, system = 0, kilobytes = 0] = (await readFile(notes, 'utf8')).trim().split(' ').map(Number)
  return { exit, stdout, wall, cpu: (user + system) * 1000, peak: (kilobytes * 1024) / 1e6 }
}
