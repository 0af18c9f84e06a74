/** `pds check`: checks the files of a dataset and prints a report. */
import { automata, check } from '@police-data/checker'
import { diskScratch, surveyThreads, workbooksApart } from '@police-data/checker/node'
import type { Exit } from '../exit.ts'
import { chooseStandard } from '../standard-file.ts'
import { type CheckOptions, checkOptions } from './check-options.ts'
import { companions } from './companions.ts'
import type { AddCommand, Context } from './context.ts'
import { fixNamed, nothingToFix } from './fix.ts'
import { openFiles } from './open-files.ts'
import { showOutcome } from './outcome.ts'
import { watchedFiles } from './watched-files.ts'

export const addCheck: AddCommand = (program, context, settle) => {
  checkOptions(program.command('check')).action(async (files: readonly string[], options: CheckOptions) => {
    settle(await checkFiles(files, options, context))
  })
}

/** Files named together are one dataset and give one report. */
async function checkFiles(named: readonly string[], options: CheckOptions, context: Context): Promise<Exit> {
  const { io, before } = context
  const chosen = await chooseStandard(options.standard, context.standard, io.cwd)
  const beside = await companions(options, io.cwd)
  const opened = await openFiles(named, io)
  const problems = [
    ...(options.fix === true && options.mapping === undefined ? [nothingToFix] : []),
    ...(chosen.ok ? [] : [chosen.problem]),
    ...(beside.ok ? [] : beside.problems),
    ...(opened.ok ? [] : opened.problems),
  ]
  if (!chosen.ok || !beside.ok || !opened.ok || problems.length > 0) {
    return showOutcome({ kind: 'problems', problems }, context.standard, options, io)
  }
  const { standard } = chosen
  const { mapping, statement } = beside
  const watched = watchedFiles(opened.files, options, io)
  const scratch = diskScratch()
  try {
    const checked = await check({
      ...options,
      workbooks: workbooksApart(),
      threads: surveyThreads({ ahead: before?.thread }),
      automata: automata(before?.automata),
      scratch,
      standard,
      mapping,
      statement,
      files: watched.files,
      checkerVersion: io.version,
    })
    const exit = await showOutcome(checked, standard, options, io)
    if (options.fix !== true || mapping === undefined || checked.kind !== 'report') return exit
    return Math.max(exit, await fixNamed(mapping, checked.report, io)) as Exit
  } finally {
    watched.end()
    await scratch.clear()
  }
}
