/** Reads the YAML of `spec/` into its forms, each with a way back to its lines. */
import {
  CodeList,
  CountingRuleSource,
  Crosswalk,
  FieldGroup,
  MeasureSource,
  Placeholder,
  type Problem,
  QuestionSource,
  RuleSource,
  readYaml,
  Scheme,
  Source,
  StandardSource,
  TableSource,
  Term,
  UniverseSource,
} from '@police-data/model'
import type { Static, TSchema } from '@sinclair/typebox'
import { type Doc, problemAt } from './doc.ts'
import type { TextFile } from './file.ts'

export interface Spec {
  readonly standard: Doc<StandardSource> | undefined
  readonly sources: readonly Doc<Source>[]
  readonly terms: readonly Doc<Term>[]
  readonly placeholders: readonly Doc<Placeholder>[]
  readonly groups: readonly Doc<FieldGroup>[]
  readonly lists: readonly Doc<CodeList>[]
  readonly tables: readonly Doc<TableSource>[]
  readonly rules: readonly Doc<RuleSource>[]
  readonly schemes: readonly Doc<Scheme>[]
  readonly crosswalks: readonly Doc<Crosswalk>[]
  readonly universes: readonly Doc<UniverseSource>[]
  readonly questions: readonly Doc<QuestionSource>[]
  readonly measures: readonly Doc<MeasureSource>[]
  readonly countingRules: readonly Doc<CountingRuleSource>[]
}

/** Everything that was read, whatever it is, but for `standard.yaml`. */
export const docsOf = ({ standard: _, ...rest }: Spec): readonly Doc<{ readonly id: string }>[] =>
  Object.values(rest).flat()

/** Folders that hold prose or frozen files, which this reader leaves alone. */
const NOT_READ = /^(decisions|releases)\//

export function read(files: readonly TextFile[]): {
  readonly spec: Spec
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const known = new Set<TextFile>()

  function all<T extends TSchema>(folder: RegExp, form: T): Doc<Static<T>>[] {
    const docs: Doc<Static<T>>[] = []
    for (const file of sorted(files)) {
      if (!folder.test(file.path)) continue
      known.add(file)
      const one = readYaml(file.path, file.text, form)
      if (one.ok) docs.push({ path: file.path, value: one.value, locate: one.locate })
      else problems.push(...one.problems)
    }
    return docs
  }

  const spec: Spec = {
    standard: all(/^standard\.yaml$/, StandardSource)[0],
    sources: all(/^sources\/[^/]+\.yaml$/, Source),
    terms: all(/^terms\/[^/]+\.yaml$/, Term),
    placeholders: all(/^placeholders\/[^/]+\.yaml$/, Placeholder),
    groups: all(/^fields\/[^/]+\.yaml$/, FieldGroup),
    lists: all(/^codelists\/[^/]+\.yaml$/, CodeList),
    tables: all(/^tables\/[^/]+\.yaml$/, TableSource),
    rules: all(/^rules\/[^/]+\/[^/]+\.yaml$/, RuleSource),
    schemes: all(/^schemes\/[^/]+\.yaml$/, Scheme),
    crosswalks: all(/^crosswalks\/[^/]+\.yaml$/, Crosswalk),
    universes: all(/^universe\/[^/]+\.yaml$/, UniverseSource),
    questions: all(/^questions\/[^/]+\/[^/]+\.yaml$/, QuestionSource),
    measures: all(/^measures\/[^/]+\.yaml$/, MeasureSource),
    countingRules: all(/^counting-rules\/[^/]+\.yaml$/, CountingRuleSource),
  }
  for (const { path } of files.filter((file) => !known.has(file) && !NOT_READ.test(file.path))) {
    problems.push({
      code: 'file-unexpected',
      path,
      line: 0,
      column: 0,
      message: 'Nothing reads this file.',
      hint: PLACES,
    })
  }
  return { spec, problems: [...problems, ...misnamed(spec)] }
}

const PLACES =
  'Files stand in sources/, terms/, placeholders/, fields/, codelists/, tables/, rules/<table>/, schemes/, crosswalks/, universe/, questions/<family>/, measures/ or counting-rules/ and end in .yaml; beside them only standard.yaml.'

const sorted = (files: readonly TextFile[]): readonly TextFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

/** A file is called after the id inside, so that every id says where it stands. */
function misnamed(spec: Spec): readonly Problem[] {
  return docsOf(spec).flatMap((doc) => {
    const { id } = doc.value
    const name = doc.path.slice(doc.path.lastIndexOf('/') + 1, -'.yaml'.length)
    if (name === id) return []
    const message = `The file is called ${name}.yaml, the id inside is “${id}”.`
    return [problemAt(doc, ['id'], 'file-misnamed', message, `Call the file ${id}.yaml.`)]
  })
}
