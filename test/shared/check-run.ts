/** One run of `pds check` as a process of its own, and what it took. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './spec-files.ts'

export interface CheckRun {
  readonly said: string
  /** By the clock, and of the processors. */
  readonly seconds: number
  readonly processor: number
  /** At its peak. */
  readonly mebibytes: number
}

/**
 * Peak in KiB, then microseconds of the processor. What the platform tells as the peak of a process begins with that of the
 * one that started it, so it is taken from where Linux tells it of the program alone.
 */
const TAKEN = `process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();let peak=maxRSS;try{peak=/VmHWM:\\s*(\\d+)/.exec(process.getBuiltinModule('node:fs').readFileSync('/proc/self/status','utf8'))[1]}catch{}process.stderr.write('taken '+peak+' '+(userCPUTime+systemCPUTime))})`

export async function checkRun(path: string): Promise<CheckRun> {
  const start = performance.now()
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(TAKEN)}`],
      join(ROOT, 'packages/cli/bin/pds.js'),
      ...['check', path, '--table', 'stops', '--format', 'json'],
    ],
    { maxBuffer: 1 << 26 },
  ).catch((error: { readonly stdout: string; readonly stderr: string }) => error)
  const wall = (performance.now() - start) / 1000
  const [, peak, processor] = /taken (\d+) (\d+)/.exec(stderr) ?? []
  return {
    said: stdout,
    seconds: wall,
    processor: Number(processor) / 1e6,
    mebibytes: Number(peak) / 1024,
  }
}
