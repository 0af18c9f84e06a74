/** The files that a pattern names (`*`, `?`, and `**` for any folders), in the order of their code points. */
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type NamedFiles, refused } from './named-file.ts'

export const isPattern = (name: string): boolean => /[*?]/u.test(name)

/** Shells do this themselves, but for some: there it is done here. */
export async function matching(pattern: string, cwd: string): Promise<NamedFiles> {
  const parts = pattern.split(/[\\/]+/u)
  const root = parts[0] === '' ? '/' : ''
  const shown = [...(await walk(root, root === '' ? parts : parts.slice(1), cwd))].sort()
  return shown.length > 0
    ? { ok: true, files: [...new Set(shown)].map((one) => ({ shown: one, path: resolve(cwd, one) })) }
    : refused(
        pattern,
        'pattern-empty',
        'No file is named so.',
        'Look at the spelling, and at the folder you are in.',
      )
}

/** Links to folders are not followed, so no circle is walked. */
async function walk(folder: string, parts: readonly string[], cwd: string): Promise<readonly string[]> {
  const [part = '', ...rest] = parts
  if (!isPattern(part) && rest.length > 0) return walk(join(folder, part), rest, cwd)
  const inside = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => [])
  const found: string[] = part === '**' ? [...(await walk(folder, rest, cwd))] : []
  for (const entry of inside) {
    const name = join(folder, entry.name)
    if (part === '**') {
      if (entry.isDirectory() && !entry.name.startsWith('.')) found.push(...(await walk(name, parts, cwd)))
    } else if (!fits(part, entry.name)) continue
    else if (rest.length === 0) {
      if (!entry.isDirectory()) found.push(name)
    } else if (entry.isDirectory()) found.push(...(await walk(name, rest, cwd)))
  }
  return found
}

/** A hidden file is meant only where the pattern begins with a dot. Linear: what `*` took is given back one by one. */
function fits(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  let at = 0
  let place = 0
  let star = -1
  let taken = 0
  while (place < name.length) {
    if (pattern[at] === '*') {
      star = at
      taken = place
      at += 1
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[place])) {
      at += 1
      place += 1
    } else if (star >= 0) {
      taken += 1
      place = taken
      at = star + 1
    } else return false
  }
  return /^\**$/u.test(pattern.slice(at))
}
