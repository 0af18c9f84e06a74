/** The third shape: the layout of the New Orleans export, 33 columns that a mapping turns into four tables. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { Chance } from '../chance.ts'
import { FAULTY, type Shape } from './shape.ts'

const HOME = 'examples/agencies/new-orleans'
const MAPPING = `${HOME}/mapping.yaml`

interface Mapping {
  readonly tables: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, { column?: string; words?: object }>> }>
  >
}

/** For each column, the words that the mapping knows, else those of the made-up sample. */
function wordsByColumn(): Readonly<Record<string, readonly string[]>> {
  const sample: Record<string, string>[] = parse(readFileSync(`${HOME}/sample.csv`), { columns: true })
  const mapping = parseYaml(readFileSync(MAPPING, 'utf8')) as Mapping
  const known = new Map<string, Set<string>>()
  for (const { fields } of Object.values(mapping.tables)) {
    for (const { column, words = {} } of Object.values(fields)) {
      if (column === undefined) continue
      known.set(column, new Set([...(known.get(column) ?? []), ...Object.keys(words)]))
    }
  }
  return Object.fromEntries(
    Object.keys(sample[0] ?? {}).map((column) => {
      const words = [...(known.get(column) ?? [])]
      return [column, words.length > 0 ? words : [...new Set(sample.map((row) => row[column] ?? ''))]]
    }),
  )
}

/** What is said of the officer or of the person; all else is said of the incident, but for the act itself. */
const OF_OFFICER = ['Working Status', 'Officer Race/Ethnicity', 'Officer Gender', 'Officer Age', 'Unit']
const OF_PERSON = ['Subject Gender', 'Subject Ethnicity', 'Subject Age', 'Subject Build', 'Subject Height']
const OF_ACT = ['Use of Force Type', 'Use of Force Level', 'Distance Between', 'Use of Force Effective']

type Row = Record<string, string>

const FAULTS: readonly Row[] = [
  { 'Use of Force Type': 'Firearm (Exibited)' },
  { 'Date Occurred': '2/30/2019' },
  { 'Subject Gender': '' },
  { 'Subject Age': '-1' },
  { 'Subject Age': '0' },
  { 'Officer Gender': 'N' },
  { 'Service Type': 'Parade' },
  { Disposition: 'Approved' },
]

/** Records of one incident: every officer beside every person, as the export writes them. */
function incident(number: number, words: Readonly<Record<string, readonly string[]>>, luck: Chance): Row[] {
  const some = (columns: readonly string[]): Row =>
    Object.fromEntries(columns.map((column) => [column, luck.oneOf(words[column] ?? [''])]))
  const said = Object.keys(words).filter((one) => ![...OF_OFFICER, ...OF_PERSON, ...OF_ACT].includes(one))
  const shared: Row = {
    ...some(said),
    'PIB File Number': `FTN2099-${String(number).padStart(9, '0')}`,
    'Date Occurred': `${luck.between(1, 12)}/${luck.between(1, 28)}/${luck.between(2016, 2020)}`,
  }
  const officers = Array.from({ length: luck.oneOf([1, 1, 2, 2, 3]) }, () => ({
    ...some(OF_OFFICER),
    'Officer Age': String(luck.between(22, 61)),
  }))
  const persons = Array.from({ length: luck.oneOf([1, 1, 1, 2]) }, () => ({
    ...some(OF_PERSON),
    'Subject Age': String(luck.between(18, 70)),
  }))
  return officers.flatMap((officer) =>
    persons.map((person) => ({ ...shared, ...officer, ...person, ...some(OF_ACT) })),
  )
}

const words = wordsByColumn()
const columns = Object.keys(words)

export const newOrleansShape: Shape = {
  id: '3',
  title: 'the layout of New Orleans, 33 columns through its mapping into four tables',
  columns,
  options: ['--mapping', MAPPING],
  number: /^FTN2099-(\d{9})/u,
  rows: (luck) => {
    let waiting: Row[] = []
    let number = 0
    return () => {
      while (waiting.length === 0) {
        number += 1
        waiting = incident(number, words, luck)
      }
      const row = waiting.shift() ?? {}
      if (luck.in(FAULTY)) Object.assign(row, luck.oneOf(FAULTS))
      return columns.map((column) => row[column] ?? '')
    }
  },
}
