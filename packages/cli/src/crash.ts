/** What an error of our own, or of the disk, becomes: nothing when the reader has gone, else one line on stderr. */
import { EXIT, type Exit } from './exit.ts'
import { visible } from './text/visible.ts'

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left for this user',
  EIO: 'the disk or terminal failed',
  EFBIG: 'the file would be too large',
}

export interface Crash {
  readonly exit: Exit
  readonly text: string
}

export function crashOf(error: unknown, debug: boolean): Crash {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EPIPE') return { exit: EXIT.fine, text: '' }
  const full = DISK[code]
  if (full !== undefined)
    return { exit: EXIT.error, text: `pds: not everything could be written: ${full}.\n` }
  const message = error instanceof Error ? error.message : String(error)
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : ''
  const advice = debug ? '' : ' PDS_DEBUG=1 shows where.'
  return {
    exit: EXIT.error,
    text: `pds: an error in pds itself, not in your file: ${visible(message)}.${advice}\n${stack}`,
  }
}
