/** Where reports are written besides the terminal. */
import { InvalidArgumentError } from 'commander'
import { FORMATS, type Format } from './commands/context.ts'

/** `--report json=report.json`: a format and where to write it. */
export interface ReportFile {
  readonly format: Format
  readonly path: string
}

/** Collects them; the option may be given several times. */
export function reportFile(text: string, known: readonly ReportFile[] = []): readonly ReportFile[] {
  const at = text.indexOf('=')
  const format = FORMATS.find((one) => one === text.slice(0, at))
  if (at < 1 || format === undefined || at === text.length - 1)
    throw new InvalidArgumentError(
      `Write a format and a path: ${FORMATS.map((one) => `${one}=PATH`).join(' or ')}.`,
    )
  return [...known, { format, path: text.slice(at + 1) }]
}
