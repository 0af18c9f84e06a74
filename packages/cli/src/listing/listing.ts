/** What `pds list` can list: each item as a plain object for programs and as a row for people. */
import { plainCodes, type Standard, tablesOf, writtenFields } from '@police-data/model'
import { TYPE_WORDS } from '../definition/field-words.ts'
import type { Cell } from '../text/align.ts'

interface Item {
  readonly value: Readonly<Record<string, unknown>>
  readonly row: readonly Cell[]
}

export type Listing = (standard: Standard) => readonly Item[]

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

export const listings = { tables, fields, lists, codes, terms, rules, sources } as const satisfies Readonly<
  Record<string, Listing>
>

export type ListingName = keyof typeof listings
