/** `pds check`: checks files, one after the other, and prints a report of each. */

import { resolve } from 'node:path'
import { type Checked, check } from '@police-data/checker'
import { openFile } from '@police-data/checker/node'
import type { Standard } from '@police-data/model'
import type { Exit } from '../exit.ts'
import { watch } from '../progress.ts'
import { chooseStandard } from '../standard-file.ts'
import { type CheckOptions, checkOptions } from './check-options.ts'
import { companions } from './companions.ts'
import type { AddCommand, Context } from './context.ts'
import { showOutcomes } from './outcomes.ts'

export const addCheck: AddCommand = (program, context, settle) => {
  checkOptions(program.command('check')).action(async (files: readonly string[], options: CheckOptions) => {
    settle(await checkFiles(files, options, context))
  })
}

async function checkFiles(files: readonly string[], options: CheckOptions, context: Context): Promise<Exit> {
  const { io } = context
  const chosen = await chooseStandard(options.standard, context.standard, io.cwd)
  const beside = await companions(options, io.cwd)
  const problems = [...(chosen.ok ? [] : [chosen.problem]), ...(beside.ok ? [] : beside.problems)]
  const shows = showOutcomes(io, { ...options, several: files.length > 1 })
  if (!chosen.ok || !beside.ok) await shows.show({ kind: 'problems', problems }, context.standard)
  else {
    for (const file of files) {
      const { standard } = chosen
      await shows.show(await checkFile(file, { standard, options, ...beside }, context), standard)
    }
  }
  return shows.end()
}

interface Beside {
  readonly standard: Standard
  readonly options: CheckOptions
  readonly mapping?: { readonly path: string; readonly text: string } | undefined
  readonly statement?: { readonly path: string; readonly text: string } | undefined
}

async function checkFile(path: string, beside: Beside, { io }: Context): Promise<Checked> {
  const { standard, options, mapping, statement } = beside
  const opened = await openFile(resolve(io.cwd, path), path)
  if (!opened.ok) return { kind: 'problems', problems: [opened.problem] }
  const progress = watch(opened.source, path, { ...io, tty: io.tty && options.quiet !== true })
  try {
    return await check({
      ...options,
      standard,
      mapping,
      statement,
      path,
      source: progress.source,
      sha256: opened.sha256,
      checkerVersion: io.version,
      onProgress: ({ rows }) => progress.rows(rows),
    })
  } finally {
    progress.end()
  }
}
