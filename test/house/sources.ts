/** Every TypeScript file of the house, by its path from the root; what is generated or built is left out. */
import { join } from 'node:path'
import { filesIn, ROOT } from '../shared/spec-files.ts'

export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: number
  /** `model`, `compiler`, … or `test`. */
  readonly home: string
  readonly isTest: boolean
}

async function under(folder: string, home: string): Promise<readonly Source[]> {
  const files = await filesIn(join(ROOT, folder))
  return files
    .filter(({ path }) => path.endsWith('.ts') && !path.includes('/validators/'))
    .map(({ path, text }) => ({
      path: `${folder}/${path}`,
      text,
      lines: text.split('\n').length - 1,
      home,
      isTest: /\.(test|fixture)\.ts$/.test(path),
    }))
}

export const PACKAGES = ['model', 'compiler', 'checker', 'cli'] as const

export const packageSources = async (): Promise<readonly Source[]> =>
  (await Promise.all(PACKAGES.map((name) => under(`packages/${name}/src`, name)))).flat()

export const testSources = (): Promise<readonly Source[]> => under('test', 'test')

const IMPORT =
  /(?:^|\n)(?:import|export)\b[^;'"`]*?\bfrom\s+['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports, also for its types alone. */
export const importsOf = ({ text }: Pick<Source, 'text'>): readonly string[] =>
  [...text.matchAll(IMPORT)].map(([, named, bare, lazy]) => named ?? bare ?? lazy ?? '')
