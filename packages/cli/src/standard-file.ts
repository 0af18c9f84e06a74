/** Which Standard a command uses: the bundled one, or the one that `--standard` names. */
import { readJson } from '@police-data/checker'
import type { Problem, Standard } from '@police-data/model'
import { badKeys } from './inputs/bad-keys.ts'
import { readTextFile } from './text-file.ts'

export type ChosenStandard =
  | { readonly ok: true; readonly standard: Standard }
  | { readonly ok: false; readonly problem: Problem }

const VERSION = /^[0-9]+\.[0-9]+\.[0-9]+$/

export async function chooseStandard(
  named: string | undefined,
  bundled: Standard,
  cwd: string,
): Promise<ChosenStandard> {
  if (named === undefined || named === bundled.version) return { ok: true, standard: bundled }
  if (VERSION.test(named)) {
    const hint = `Bundled: ${bundled.version}. A path to a standard.json also works.`
    return refuse('unknown-version', '--standard', `Version ${named} of the standard is not bundled.`, hint)
  }
  const file = await readTextFile(named, cwd, 'standard')
  if (!file.ok) return file
  const read = readJson(file.text)
  if (!read.ok)
    return refuse('not-json', named, `This is not JSON that can be read. ${read.message}`, WRITTEN)
  const [bad] = badKeys(read.value)
  if (bad !== undefined) return refuse('no-standard', named, bad.message, WRITTEN)
  const value = parsed(file.text)
  if (isStandard(value)) return { ok: true, standard: value }
  return refuse('no-standard', named, 'This JSON is no standard.', WRITTEN)
}

const WRITTEN = 'A standard is the standard.json that the compiler writes.'

function refuse(code: string, path: string, message: string, hint: string): ChosenStandard {
  return { ok: false, problem: { code, path, line: 0, column: 0, message, hint } }
}

/** Undefined for what `readJson` lets pass and JSON does not have: NaN and infinity. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Its outline only: the compiler, which alone writes such files, has checked the rest. */
function isStandard(value: unknown): value is Standard {
  if (!isObject(value)) return false
  const { id, version, title, families, tables, rules, codeLists, sources, givens } = value
  const named = [id, version, title].every((one) => typeof one === 'string')
  return named && Array.isArray(families) && [tables, rules, codeLists, sources, givens].every(isObject)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
