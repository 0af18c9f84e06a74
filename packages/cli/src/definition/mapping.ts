/** The page of a mapping: each of its keys, level by level, as the form itself describes them. */
import { Mapping, writeYaml } from '@police-data/model'
import { ink, type Line } from '../text/line.ts'
import { hanging, indent } from '../text/wrap.ts'
import { paragraphs, section } from './section.ts'

/** A form as plain JSON Schema. One with a title is a level of its own. */
export interface Form {
  readonly title?: string
  readonly description?: string
  readonly const?: unknown
  readonly examples?: readonly unknown[]
  readonly required?: readonly string[] | undefined
  readonly properties?: Readonly<Record<string, Form>>
  readonly patternProperties?: Readonly<Record<string, Form>>
  readonly items?: Form
  readonly anyOf?: readonly Form[]
}

type Key = readonly [name: string, form: Form]

const LEAD = 14

export function mappingPage(width: number): readonly Line[] {
  const form: Form = Mapping
  const shown = new Set<string>()
  return [
    [ink('Mapping', 'bold')],
    [],
    ...paragraphs(
      `${form.description} It is a file in YAML: pds suggest FILE -o mapping.yaml drafts one, and pds check FILE --mapping mapping.yaml reads it. Below, level by level, is every key that can stand in it.`,
      width,
    ),
    ...section('A whole one, small', exampleOf(form.examples?.[0])),
    ...levelsOf(form).flatMap((level) => levelLines(level, shown, width)),
  ]
}

/** Each level once, from the top, and what is in a key before the next key. */
export function levelsOf(top: Form): readonly Form[] {
  const levels = new Map<string, Form>()
  const visit = (form: Form): void => {
    if (form.title !== undefined) {
      if (levels.has(form.title)) return
      levels.set(form.title, form)
    }
    for (const [, one] of keysOf(form)) for (const inner of groupsIn(one)) visit(inner)
  }
  visit(top)
  return [...levels.values()]
}

/** The keys of a group, or of all the groups that there is a choice of; a key of one form once. */
export function keysOf({ properties = {}, anyOf = [] }: Form): readonly Key[] {
  const keys = [...Object.entries(properties), ...anyOf.flatMap(keysOf)]
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()]
}

/** The groups of keys that stand below a key: at once, in a list, by ids, or to choose from. */
export function groupsIn(form: Form): readonly Form[] {
  if (form.title !== undefined || form.properties !== undefined) return [form]
  const { items, patternProperties = {}, anyOf = [] } = form
  return [...(items === undefined ? [] : [items]), ...Object.values(patternProperties), ...anyOf].flatMap(
    groupsIn,
  )
}

function levelLines(level: Form, shown: Set<string>, width: number): readonly Line[] {
  const { title = '', description = '', examples = [], required = [] } = level
  const isNew = (key: Key) => !shown.has(JSON.stringify(key))
  const above = keysOf(level).filter((key) => !isNew(key))
  const top = shown.size === 0
  return section(title, [
    ...(top ? [] : [...paragraphs(description, width - 2), []]),
    ...(top || examples.length === 0 ? [] : [...indent(LEAD, exampleOf(examples[0])), []]),
    ...keysOf(level)
      .filter(isNew)
      .flatMap((key) => keyLines(key, required.includes(key[0]), shown, width - 2)),
    ...(above.length === 0 ? [] : hanging(['As above: '.padEnd(LEAD)], namesOf(above), width - 2)),
  ])
}

function keyLines(key: Key, needed: boolean, shown: Set<string>, width: number): readonly Line[] {
  const [name, form] = key
  const id = JSON.stringify(key)
  if (shown.has(id)) return []
  shown.add(id)
  const label = form.const === undefined ? name : `${name}: ${form.const}`
  const inner = groupsIn(form).filter(({ title }) => title === undefined)
  const [example] = form.examples ?? []
  return [
    ...hanging(
      [ink(label.padEnd(LEAD - 1), 'bold'), ' '],
      `${needed ? 'Needed. ' : ''}${form.description ?? ''}`,
      width,
    ),
    ...indent(LEAD, choiceLines(form, shown, width - LEAD)),
    ...indent(LEAD, example === undefined ? [] : exampleOf({ [name]: example })),
    ...inner.flatMap((group) =>
      indent(
        2,
        keysOf(group).flatMap((one) => keyLines(one, false, shown, width - 2)),
      ),
    ),
  ]
}

/** The words that a key takes; what each means is said where they are first met. */
function choiceLines({ anyOf = [] }: Form, shown: Set<string>, width: number): readonly Line[] {
  const words = anyOf.filter((one) => one.const !== undefined)
  if (words.length === 0) return []
  const id = JSON.stringify(words)
  if (shown.has(id) || words.some(({ description }) => description === undefined))
    return hanging([], `One of: ${words.map((one) => one.const).join(', ')}.`, width)
  shown.add(id)
  return words.flatMap((one) => hanging([`${one.const}`.padEnd(16)], one.description ?? '', width))
}

const namesOf = (keys: readonly Key[]): string => [...new Set(keys.map(([name]) => name))].join(', ')

const exampleOf = (value: unknown): readonly Line[] =>
  writeYaml(value, [], [])
    .trimEnd()
    .split('\n')
    .map((line): Line => [ink(line, 'dim')])
