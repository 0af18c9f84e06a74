/** Puts what the kept results say between the marks of the README, and tells which results are left out. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from './result.ts'
import { section, unfit } from './section.ts'
import type { Starts } from './starts-result.ts'

const README = 'README.md'
const MARK = '<!-- bench -->'
const MARKED = /<!-- bench -->[\s\S]*?<!-- bench -->/u

export interface Kept {
  readonly results: readonly Result[]
  readonly starts: Starts | null
}

export async function kept(folder: string): Promise<Kept> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'))
  return {
    results: await Promise.all(names.filter((name) => name.startsWith('shape-')).map(read)),
    starts: names.includes('starts.json') ? await read('starts.json') : null,
  }
}

/** Throws where the README has no marks. */
export function withSection(readme: string, { results, starts }: Kept): string {
  if (!MARKED.test(readme)) throw new Error(`${README} lacks its two marks ${MARK}.`)
  return readme.replace(MARKED, () => `${MARK}\n\n${section(results, starts)}\n\n${MARK}`)
}

export async function updateReadme(folder: string): Promise<void> {
  const all = await kept(folder)
  for (const result of all.results) {
    const why = unfit(result)
    if (why !== undefined) console.log(`README leaves out shape ${result.shape}, ${result.rows} rows: ${why}`)
  }
  await writeFile(README, withSection(await readFile(README, 'utf8'), all))
  console.log(`${README} says what ${folder} says`)
}
