/** The tables that a `datapackage.json` names: all inside its own folder, none fetched. */
import { realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isList, isObject, type JsonObject, type JsonValue, readJson } from '@police-data/checker'
import type { Problem } from '@police-data/model'
import { readTextFile } from '../text-file.ts'
import { badKeys } from './bad-keys.ts'
import { unconfined } from './confined-path.ts'
import { type NamedFile, type NamedFiles, refused } from './named-file.ts'
import { isTableName } from './table-names.ts'

const MAX_BYTES = 1024 * 1024

export async function inDataPackage(name: string, cwd: string): Promise<NamedFiles> {
  const file = await readTextFile(name, cwd, 'descriptor', MAX_BYTES)
  if (!file.ok) return { ok: false, problems: [file.problem] }
  const { text } = file
  const read = readJson(text)
  if (!read.ok)
    return {
      ok: false,
      problems: [{ ...at(name, text, read.at), code: 'package-not-json', message: read.message }],
    }
  const keys = badKeys(read.value)
  if (keys.length > 0)
    return {
      ok: false,
      problems: keys.map(({ key, message }) => ({
        ...at(name, text, text.indexOf(JSON.stringify(key))),
        code: 'package-key',
        message,
      })),
    }
  const resources = isObject(read.value) ? member(read.value, 'resources') : undefined
  if (resources === undefined || !isList(resources))
    return refused(
      name,
      'package-empty',
      'The descriptor names no resources.',
      'A data package lists its files under "resources".',
    )
  const problems: Problem[] = []
  const files: NamedFile[] = []
  for (const path of resources.flatMap((one, place) => pathsOf(one, place, name, problems))) {
    const place = await confined(path, resolve(cwd, dirname(name)))
    if ('message' in place)
      problems.push({
        ...at(name, text, text.indexOf(JSON.stringify(path))),
        code: 'package-path',
        message: `${place.message} It is “${path}”.`,
      })
    else if (isTableName(path)) files.push({ shown: join(dirname(name), path), path: place.path })
  }
  if (problems.length > 0) return { ok: false, problems }
  return files.length > 0
    ? { ok: true, files }
    : refused(
        name,
        'package-empty',
        'The descriptor names no table.',
        'Its resources are no files of rows and columns.',
      )
}

function pathsOf(resource: JsonValue, place: number, path: string, problems: Problem[]): readonly string[] {
  const named = isObject(resource) ? member(resource, 'path') : undefined
  const paths = named !== undefined && isList(named) ? named : [named]
  const texts = paths.filter((one): one is string => typeof one === 'string')
  if (texts.length < paths.length)
    problems.push({
      code: 'package-path',
      path,
      line: 0,
      column: 0,
      message: `Resource ${place + 1} has no path; data inside the descriptor are not read.`,
      hint: 'Write the data into a file beside it, and its name under "path".',
    })
  return texts
}

/** Also a link may not lead out of the folder. A file that is missing is told when it is opened. */
async function confined(
  path: string,
  folder: string,
): Promise<{ readonly path: string } | { readonly message: string }> {
  const message = unconfined(path)
  if (message !== null) return { message }
  const place = resolve(folder, path)
  const root = await realpath(folder)
  const real = await realpath(place).catch(() => null)
  if (real === null) return { path: place }
  const way = relative(root, real)
  return way === '..' || way.startsWith(`..${sep}`) || resolve(root, way) !== real
    ? { message: 'The path is a link that leads out of the folder of the descriptor.' }
    : { path: real }
}

const member = ({ members }: JsonObject, key: string): JsonValue | undefined =>
  members.find(([name]) => name === key)?.[1]

function at(path: string, text: string, offset: number): Pick<Problem, 'path' | 'line' | 'column'> {
  const before = text.slice(0, Math.max(offset, 0)).split('\n')
  return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
