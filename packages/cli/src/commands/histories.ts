/** `pds map --to openrefine`: the mapping as operations that OpenRefine applies, and what they leave undone. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Companion, openRefineHistories } from '@police-data/checker'
import { Mapping, type Problem, plural, readYaml, type Standard } from '@police-data/model'
import { EXIT, type Exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { jsonText } from '../json.ts'
import { align } from '../text/align.ts'
import { ink, type Line, print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { pageWidth } from '../text/wrap.ts'
import { isUnfit, writeWhole } from '../whole-file.ts'

export interface HistoryOptions {
  readonly output: string
  readonly format: 'text' | 'json'
}

export async function writeHistories(
  mapping: Companion,
  standard: Standard,
  { output, format }: HistoryOptions,
  io: Io,
): Promise<Exit> {
  const refuse = async (problems: readonly Problem[]): Promise<Exit> => {
    if (format === 'json') await io.stdout(jsonText({ problems }))
    else await io.stderr(print(problemLines(problems), io.color && io.tty))
    return EXIT.problems
  }
  const read = readYaml(mapping.path, mapping.text, Mapping)
  if (!read.ok) return refuse(read.problems)
  const histories = openRefineHistories(read.value, standard).map((one) => ({
    ...one,
    path: join(output, one.file === null ? 'openrefine.json' : `openrefine-${one.file}.json`),
  }))
  try {
    await mkdir(resolve(io.cwd, output), { recursive: true })
  } catch (error) {
    if (!isUnfit(error) && !(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw error
  }
  for (const { path, operations } of histories) {
    const problem = await writeWhole(path, jsonText(operations), { cwd: io.cwd, what: 'history' })
    if (problem !== undefined) return refuse([problem])
  }
  if (format === 'json') await io.stdout(jsonText(histories.map(({ path, left }) => ({ path, left }))))
  else
    await io.stdout(
      print(
        histories.flatMap(({ path, operations, left }): readonly Line[] => [
          [ink(`${plural(operations.length, 'operation')} written to ${path}`, 'bold')],
          ['In OpenRefine: Undo / Redo, Apply, and paste the file.'],
          ...(left.length === 0
            ? []
            : [
                [],
                [ink('WHAT IT LEAVES UNDONE', 'bold')],
                ...align(
                  left.map(({ what, because }) => [what, because]),
                  pageWidth(io.columns),
                ),
              ]),
        ]),
        io.color,
      ),
    )
  return EXIT.fine
}
