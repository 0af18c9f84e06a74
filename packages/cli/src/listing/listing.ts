/** What `pds list` can list: each item as a plain object for programs and as a row for people. */
import { plainCodes, type Standard, tablesOf, writtenFields } from '@police-data/model'
import { TYPE_WORDS } from '../definition/field-words.ts'
import type { Cell } from '../text/align.ts'

interface Item {
  readonly value: Readonly<Record<string, unknown>>
  readonly row: readonly Cell[]
}

export type Listing = (standard: Standard) => readonly Item[]

const families: Listing = (standard) =>
  standard.families.map(({ id, title, tables: of }) => ({
    value: { id, title, tables: of },
    row: [id, of.length, title],
  }))

const tables: Listing = (standard) =>
  tablesOf(standard).map((table) => {
    const fields = writtenFields(table).length
    const { id, family, title, key, grain } = table
    return { value: { id, family, title, grain, key, fields }, row: [id, family, fields, title] }
  })

const fields: Listing = (standard) =>
  tablesOf(standard).flatMap((table) =>
    Object.values(table.fields).map(
      ({ id, type, list, multiple = false, level, sensitivity, derived, title }) => ({
        value: {
          id: `${table.id}.${id}`,
          table: table.id,
          field: id,
          title,
          type,
          ...(list === undefined ? {} : { list }),
          multiple,
          level,
          sensitivity,
          computed: derived !== undefined,
        },
        row: [
          `${table.id}.${id}`,
          derived === undefined ? level : 'computed',
          list ?? TYPE_WORDS[type],
          title,
        ],
      }),
    ),
  )

const lists: Listing = (standard) =>
  Object.values(standard.codeLists).map((list) => {
    const { id, title, open } = list
    const codes = Object.keys(list.codes).length
    return {
      value: { id, title, open, codes, aggregates: codes - plainCodes(list).length },
      row: [id, open ? 'open' : 'closed', codes, title],
    }
  })

const codes: Listing = (standard) =>
  Object.values(standard.codeLists).flatMap((list) =>
    Object.entries(list.codes).map(([code, { title, of, deprecated }]) => ({
      value: {
        id: `${list.id}.${code}`,
        list: list.id,
        code,
        title,
        ...(of === undefined ? {} : { of }),
        deprecated: deprecated !== undefined,
      },
      row: [`${list.id}.${code}`, title],
    })),
  )

const terms: Listing = (standard) =>
  Object.values(standard.terms).map(({ id, title, broader, synonyms = [], sources = [] }) => ({
    value: { id, title, ...(broader === undefined ? {} : { broader }), synonyms, sources: sources.length },
    row: [id, title],
  }))

const sources: Listing = (standard) =>
  Object.values(standard.sources).map(({ id, title, publisher, date, url }) => ({
    value: { id, title, publisher, date, ...(url === undefined ? {} : { url }) },
    row: [id, date, title],
  }))

const rules: Listing = (standard) =>
  Object.values(standard.rules).map(({ id, table, level, scope, origin, title, fields: read }) => ({
    value: { id, ...(table === undefined ? {} : { table }), fields: read, level, scope, origin, title },
    row: [id, level, title],
  }))

const questions: Listing = (standard) =>
  Object.values(standard.questions).map(({ id, family, title, required, vignettes, practice, answer }) => ({
    value: {
      id,
      family,
      title,
      required,
      answer: answer.is,
      vignettes: vignettes.length,
      practice: practice.length,
    },
    row: [id, family, title],
  }))

const measures: Listing = (standard) =>
  Object.values(standard.measures).map(({ id, family, title, unit, statistic }) => ({
    value: { id, family, title, unit, statistic },
    row: [id, family, title],
  }))

const countingRules: Listing = (standard) =>
  Object.values(standard.countingRules).map(({ id, family, title, unit, body, status }) => ({
    value: { id, family, title, unit, body, draft: status === 'draft' },
    row: [id, family, title],
  }))

const crosswalks: Listing = (standard) =>
  Object.values(standard.crosswalks).map(({ id, list, scheme, title, rows }) => {
    const draft = rows.filter(({ status }) => status === 'draft').length
    return { value: { id, list, scheme, title, rows: rows.length, draft }, row: [id, rows.length, title] }
  })

const schemes: Listing = (standard) =>
  Object.values(standard.schemes).map(({ id, title, publisher }) => ({
    value: { id, title, publisher },
    row: [id, title],
  }))

export const listings = {
  families,
  tables,
  fields,
  lists,
  codes,
  terms,
  questions,
  measures,
  'counting-rules': countingRules,
  rules,
  crosswalks,
  schemes,
  sources,
} as const satisfies Readonly<Record<string, Listing>>

export type ListingName = keyof typeof listings
