/** TypeScript types of the records, and the code lists as constants whose hover shows what a code means. */
import {
  type CodeList,
  type Field,
  NON_ANSWERS,
  NonAnswer,
  type Standard,
  type Table,
  tablesOf,
  writtenFields,
} from '@police-data/model'
import { compile } from 'json-schema-to-typescript'
import { GENERATED } from '../file.ts'
import type { Schema } from './json-schema-values.ts'
import { pascal, recordName } from './names.ts'
import type { Target } from './target.ts'

export const types: Target = {
  id: 'types',
  title: 'TypeScript types',
  emit: async (standard) => [
    { path: 'types/index.d.ts', text: await records(standard) },
    { path: 'types/index.js', text: `// ${GENERATED}\nexport * from './codes.js'\n` },
    { path: 'types/codes.js', text: codesScript(standard) },
    { path: 'types/codes.d.ts', text: codesTypes(standard) },
  ],
}

async function records(standard: Standard): Promise<string> {
  const tables = tablesOf(standard)
  const whole = {
    title: 'Records',
    description: 'Records by table, as one JSON file holds them.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      tables.map((table) => [table.id, { $ref: `#/$defs/${recordName(table)}` }]),
    ),
    $defs: {
      NonAnswer: { title: 'NonAnswer', description: NonAnswer.description, enum: NON_ANSWERS },
      ...Object.fromEntries(tables.map((table) => [recordName(table), recordSchema(table, standard)])),
    },
  }
  const text = await compile(whole as Parameters<typeof compile>[0], 'Records', {
    additionalProperties: false,
    bannerComment: `// ${GENERATED}\n`,
    declareExternallyReferenced: true,
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true },
  })
  return `${text.replaceAll(REFERENCED, '').trimEnd()}\n\nexport * from './codes.js'\nexport type { Finding } from '../validate/index.js'\n`
}

/** What the library says of where it found a definition, which is nothing a reader can use. */
const REFERENCED = /\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/gu

function recordSchema(table: Table, standard: Standard): Schema {
  const fields = writtenFields(table)
  return {
    title: recordName(table),
    description: `${table.definition} One row is ${table.grain}.`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, table, standard)])),
    required: fields.filter(({ level }) => level === 'must').map(({ id }) => id),
  }
}

/** A key is always an answer. */
function fieldSchema(field: Field, table: Table, standard: Standard): Schema {
  const list = standard.codeLists[field.list ?? '']
  const value = valueType(field, list)
  const several = field.multiple === true ? { type: 'array', items: value } : value
  return {
    description: `${field.title}. ${field.definition}${field.deprecated === undefined ? '' : `\n@deprecated ${field.deprecated.reason}`}`,
    ...(table.key.includes(field.id)
      ? (several as object)
      : { anyOf: [several, { $ref: '#/$defs/NonAnswer' }] }),
  }
}

function valueType({ type }: Field, list: CodeList | undefined): Schema {
  if (list !== undefined && !list.open) return { enum: Object.keys(list.codes) }
  return {
    type: type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string',
  }
}

const codesScript = ({ codeLists }: Standard): string =>
  `// ${GENERATED}\n${Object.values(codeLists)
    .map(({ id, codes }) => {
      const lines = Object.keys(codes).map((code) => `  ${key(code)}: '${code}',`)
      return `\nexport const ${pascal(id)} = Object.freeze({\n${lines.join('\n')}\n})\n`
    })
    .join('')}`

const codesTypes = ({ codeLists }: Standard): string =>
  `// ${GENERATED}\n${Object.values(codeLists)
    .map((list) => {
      const name = pascal(list.id)
      const lines = Object.entries(list.codes).map(([code, { title, definition, of, deprecated }]) => {
        const words = [
          `${title}. ${definition}`,
          ...(of === undefined ? [] : [`One of ${of.join(', ')}: the source does not say which.`]),
          ...(deprecated === undefined ? [] : [`@deprecated ${deprecated.reason}`]),
        ]
        return `${comment(words, '  ')}  readonly ${key(code)}: '${code}'`
      })
      return `
${comment([`${list.title}. ${list.definition}`], '')}export declare const ${name}: {
${lines.join('\n')}
}
export type ${name} = (typeof ${name})[keyof typeof ${name}]
`
    })
    .join('')}`

/** A code may begin with a digit, which a bare property name cannot. */
const key = (code: string): string => (/^[a-z]/u.test(code) ? code : `'${code}'`)

function comment(lines: readonly string[], indent: string): string {
  const safe = lines.flatMap((line) => line.replaceAll('*/', '*\\/').split('\n'))
  return safe.length === 1
    ? `${indent}/** ${safe[0]} */\n`
    : `${indent}/**\n${safe.map((line) => `${indent} * ${line}`).join('\n')}\n${indent} */\n`
}
