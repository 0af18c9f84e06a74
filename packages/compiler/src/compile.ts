/** From the files of `spec/` to one Standard, or to every Problem found on the way. */
import { byPlace, type Problem, type Standard } from '@police-data/model'
import { derive } from './derive.ts'
import type { TextFile } from './file.ts'
import { link } from './link/link.ts'
import { read } from './read.ts'
import { patternProblems } from './review/patterns.ts'
import { review } from './review/review.ts'

export type Compiled =
  | { readonly ok: true; readonly standard: Standard }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Later stages run only on what earlier ones could make sense of, so one fault is one Problem. */
export async function compile(files: readonly TextFile[]): Promise<Compiled> {
  const { spec, problems: unread } = read(files)
  if (unread.length > 0) return failed([...unread, ...apartFrom(unread, link(spec).problems)])
  const { standard: linked, problems: unlinked } = link(spec)
  if (linked === undefined || unlinked.length > 0) return failed(unlinked)
  const unsafe = await patternProblems(spec)
  if (unsafe.length > 0) return failed(unsafe)
  const standard = derive(linked)
  const refused = review(standard, spec)
  return refused.length > 0 ? failed(refused) : { ok: true, standard }
}

/** A name is missing only because its file could not be read: that is no fault of whoever names it. */
function apartFrom(unread: readonly Problem[], problems: readonly Problem[]): readonly Problem[] {
  const ids = unread.map(({ path }) => `“${path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)}”`)
  return problems.filter(({ message }) => !ids.some((id) => message.includes(id)))
}

const failed = (problems: readonly Problem[]): Compiled => ({
  ok: false,
  problems: [...problems].sort(byPlace),
})
