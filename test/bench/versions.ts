/** The versions of all that takes part. */
import { readFile } from 'node:fs/promises'
import { frictionless } from './peers.ts'

const PACKAGES = ['ajv', 'csv-parse', 'papaparse', 'udsv', '@duckdb/node-api']

export async function versions(): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    PACKAGES.map(async (name) => {
      const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'))
      return [name, String(version)] as const
    }),
  )
  const { version } = JSON.parse(await readFile('packages/cli/package.json', 'utf8'))
  const python = frictionless()
  return {
    pds: String(version),
    node: process.versions.node,
    ...Object.fromEntries(found),
    ...(python === undefined ? {} : { frictionless: python }),
  }
}
