/** Patches a copy of the toy standard in memory, and says which files the patch touched and which outputs it changed. */
import { emit, type TextFile } from '@police-data/compiler'
import type { Standard } from '@police-data/model'
import { once } from '../shared/once.ts'
import { fullRuns } from '../shared/runs.ts'
import { standardOf, toySpec, toyStandard } from '../shared/spec-files.ts'

export interface Patched {
  readonly standard: Standard
  /** Files of the spec that are not as they were. */
  readonly touched: readonly string[]
  /** Generated files that are not as they were. */
  readonly changed: readonly string[]
  /** The text of a generated file. */
  read(path: string): string
}

/** One entry put in before or after a text, or a file that was not there. */
export type Patch =
  | { readonly path: string; readonly after: string; readonly entry: string }
  | { readonly path: string; readonly file: string }

export async function patched(patch: Patch): Promise<Patched> {
  const before = await toySpec()
  const after = apply(before, patch)
  const [old, standard] = [await toyOutputs(), await standardOf(after)]
  const now = await outputsOf(standard)
  return {
    standard,
    touched: differing(before, after),
    changed: differing(old, now),
    read: (path) => {
      const file = now.find((one) => one.path === path)
      if (file === undefined) throw new Error(`Nothing writes ${path}`)
      return file.text
    },
  }
}

const outputsOf = (standard: Standard): Promise<readonly TextFile[]> => emit(standard, fullRuns(standard))

const toyOutputs = once(async () => outputsOf(await toyStandard()))

export function apply(files: readonly TextFile[], patch: Patch): readonly TextFile[] {
  if ('file' in patch) return [...files, { path: patch.path, text: patch.file }]
  return files.map((file) => {
    if (file.path !== patch.path) return file
    const place = file.text.indexOf(patch.after)
    if (place < 0) throw new Error(`${patch.path} does not hold ${patch.after}`)
    const end = place + patch.after.length
    return { ...file, text: file.text.slice(0, end) + patch.entry + file.text.slice(end) }
  })
}

export function differing(left: readonly TextFile[], right: readonly TextFile[]): readonly string[] {
  const old = new Map(left.map(({ path, text }) => [path, text]))
  const now = new Map(right.map(({ path, text }) => [path, text]))
  const paths = new Set([...old.keys(), ...now.keys()])
  return [...paths].filter((path) => old.get(path) !== now.get(path)).sort()
}
