/** The agencies of `examples/`, each with its mapping and the published files that are at hand. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Mapping, readYaml } from '@police-data/model'
import { AGENCY_FILES } from '../shared/agency-files.ts'

const AGENCIES = 'examples/agencies'
/** The folder of the real data. */
export const DATA = process.env.PDS_DATA ?? '../shared/data'

export interface Case {
  readonly name: string
  readonly made: Mapping
  readonly files: readonly string[]
}

export const mappingPath = (name: string): string => join(AGENCIES, name, 'mapping.yaml')

export async function mappingAt(path: string): Promise<Mapping> {
  const read = readYaml(path, await readFile(path, 'utf8'), Mapping)
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.value
}

/** Of every agency that has a mapping, by its name. */
export async function knownMappings(): Promise<ReadonlyMap<string, Mapping>> {
  const known = new Map<string, Mapping>()
  for (const name of (await readdir(AGENCIES)).sort()) {
    const path = mappingPath(name)
    if (existsSync(path)) known.set(name, await mappingAt(path))
  }
  return known
}

/** Those whose files are all at hand; `only` chooses one. Throws where there is none. */
export function casesOf(known: ReadonlyMap<string, Mapping>, only: string | undefined): readonly Case[] {
  const cases = [...known]
    .map(([name, made]) => ({ name, made, files: (AGENCY_FILES[name] ?? []).map((one) => join(DATA, one)) }))
    .filter(
      ({ name, files }) =>
        files.length > 0 && files.every((one) => existsSync(one)) && (only ?? name) === name,
    )
  if (cases.length === 0) throw new Error(`No published file is at hand in ${DATA}: set PDS_DATA.`)
  return cases
}
