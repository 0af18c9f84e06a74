/** A standard for the second shape alone, compiled like the real one: 60 fields of text, each with a pattern. */
import { compile, type TextFile } from '@police-data/compiler'
import type { Standard } from '@police-data/model'
import { WIDE_COLUMNS, WIDE_KEY } from './wide-columns.ts'

const SINCE = '0.1.0'
const SOURCE = { source: 'benchmark' }

/** JSON is YAML. */
const file = (path: string, content: Readonly<Record<string, unknown>>): TextFile => ({
  path: `${path}${content.id}.yaml`,
  text: JSON.stringify(content),
})

const files: readonly TextFile[] = [
  file('', {
    ...{ id: 'standard', title: 'Wide Text', version: SINCE, definition: 'Text of many columns.' },
    ...{ families: [{ id: 'texts', title: 'Texts', definition: 'Text.', tables: ['texts'] }], givens: {} },
  }),
  file('sources/', {
    id: 'benchmark',
    ...{ title: 'The benchmark', publisher: 'The benchmark', date: '2024' },
  }),
  file('tables/', {
    id: 'texts',
    ...{ title: 'Texts', definition: 'Records of text.', sources: [SOURCE], since: SINCE, record: 'record' },
    ...{ grain: 'one record', key: [WIDE_KEY.id] },
    fields: WIDE_COLUMNS.map(({ id, level, pattern, fitting }) => ({
      ...{ id, title: `Column ${id}`, definition: `What stands in ${id}.`, since: SINCE, type: 'text' },
      ...{ level, sensitivity: 'quasi', pattern, examples: [fitting] },
    })),
  }),
  file('rules/source/', {
    id: 'duplicate-records',
    ...{ title: 'A record stands twice', definition: 'No two records are the same.', sources: [SOURCE] },
    ...{ since: SINCE, level: 'should', check: { kind: 'source', test: 'duplicate-records' } },
    ...{ message: 'The same record stands in row {first}.', rationale: 'It was exported twice.' },
    fix: { where: 'once', how: 'Remove the copies.' },
    examples: {
      valid: [{ note: 'two', file: 'record_id,told_1\nN-000000001,here\nN-000000002,there\n' }],
      invalid: [{ note: 'one twice', file: 'record_id,told_1\nN-000000001,here\nN-000000001,here\n' }],
    },
  }),
]

export async function wideStandard(): Promise<Standard> {
  const compiled = await compile(files)
  if (compiled.ok) return compiled.standard
  throw new Error(compiled.problems.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'))
}
