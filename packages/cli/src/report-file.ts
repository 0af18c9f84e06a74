/** Reports written to files, whole or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '@police-data/model'
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

/** The path is at fault; a full disk is not the user’s. */
const UNFIT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS'])

/** A reader never sees a half of it; what cannot be written is a Problem. */
export async function writeReport(path: string, text: string, cwd: string): Promise<Problem | undefined> {
  const target = resolve(cwd, path)
  const beside = `${target}.${process.pid}.part`
  try {
    await writeFile(beside, text)
    await rename(beside, target)
    return undefined
  } catch (error) {
    await rm(beside, { force: true })
    if (!(error instanceof Error && 'code' in error && UNFIT.has(String(error.code)))) throw error
    return {
      code: 'report-unwritten',
      path,
      line: 0,
      column: 0,
      message: 'The report cannot be written there.',
      hint: 'Name a file in a folder that is there and may be written to.',
    }
  }
}
