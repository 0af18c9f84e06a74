/** The page of each section: everything in it, with what it is in a sentence. */
import type { ComponentChildren } from 'preact'
import { Link } from '../components/link.tsx'
import { Part } from '../components/parts.tsx'
import { links } from '../links.ts'
import { type Book, type Page, SECTIONS, type Section } from '../page.ts'

interface Entry {
  readonly to: string
  readonly title: string
  readonly says: string
}

interface Group {
  readonly title: string
  readonly entries: readonly Entry[]
}

export function indexPages({ standard }: Book, decisions: readonly Page[]): readonly Page[] {
  const {
    families,
    tables,
    codeLists,
    measures,
    countingRules,
    questions,
    rules,
    terms,
    crosswalks,
    schemes,
  } = standard
  const perFamily = <Thing extends { readonly family: string }>(
    all: readonly Thing[],
    entry: (thing: Thing) => Entry,
  ): readonly Group[] =>
    families.map(({ id, title }) => ({
      title,
      entries: all.filter(({ family }) => family === id).map(entry),
    }))
  const alone = (entries: readonly Entry[]): readonly Group[] => [{ title: '', entries }]
  return [
    page('questions', LEADS.questions, [
      ...perFamily(Object.values(questions), ({ id, title, definition }) => ({
        to: links.question(id),
        title,
        says: definition,
      })),
    ]),
    page(
      'tables',
      LEADS.tables,
      families.map(({ title, tables: ids }) => ({
        title,
        entries: ids.flatMap((id) => {
          const table = tables[id]
          return table === undefined
            ? []
            : [{ to: links.table(id), title: table.title, says: `One row is ${table.grain}.` }]
        }),
      })),
    ),
    page('codelists', LEADS.codelists, alone(byTitle(Object.values(codeLists), links.codeList))),
    page(
      'measures',
      LEADS.measures,
      perFamily(Object.values(measures), ({ id, title, definition }) => ({
        to: links.measure(id),
        title,
        says: definition,
      })),
    ),
    page(
      'counting-rules',
      LEADS['counting-rules'],
      perFamily(Object.values(countingRules), ({ id, title, definition }) => ({
        to: links.countingRule(id),
        title,
        says: definition,
      })),
    ),
    page('rules', LEADS.rules, [
      ...Object.values(tables).map((table) => ({
        title: table.title,
        entries: Object.values(rules)
          .filter((rule) => rule.origin === 'written' && rule.table === table.id)
          .map(({ id, title, definition }) => ({ to: links.rule(id), title, says: definition })),
      })),
      {
        title: 'The file itself',
        entries: Object.values(rules)
          .filter((rule) => rule.origin === 'written' && rule.table === undefined)
          .map(({ id, title, definition }) => ({ to: links.rule(id), title, says: definition })),
      },
    ]),
    page('terms', LEADS.terms, alone(byTitle(Object.values(terms), links.term))),
    page(
      'crosswalks',
      LEADS.crosswalks,
      Object.values(schemes).map((scheme) => ({
        title: scheme.title,
        entries: Object.values(crosswalks)
          .filter((one) => one.scheme === scheme.id)
          .map(({ id, list, definition }) => ({
            to: links.crosswalk(id),
            title: codeLists[list]?.title ?? list,
            says: definition,
          })),
      })),
    ),
    page(
      'decisions',
      LEADS.decisions,
      alone(decisions.map(({ path, title, summary }) => ({ to: path, title, says: summary }))),
    ),
  ]
}

const LEADS: Readonly<Record<Section, string>> = {
  questions:
    'Two agencies can use one word and count two things. Each question says where they differ, who answers how, and what the standard answers.',
  tables: 'A dataset is made of tables. Each begins with the agency, and each says what one of its rows is.',
  codelists:
    'A coded field takes its values from a list. An aggregate stands for one of several codes, where a source does not say which.',
  measures:
    'A figure is a measure with a unit, a region and a date. “Uses of force” without a named measure is no figure of this standard.',
  'counting-rules':
    'What somebody else counts, said so that data can be recounted under it: counted, not counted, or cannot be told.',
  rules:
    'What is checked beyond the fields. A rule is must, or should; the rules that follow from a field are on its page.',
  terms: 'What a word means here, in one sentence, and how others use it.',
  crosswalks:
    'How each code relates to the values of somebody else’s list. What is broader or narrower says what is lost.',
  decisions: 'Why the standard is as it is: one record for each hard choice.',
}

const byTitle = (
  things: readonly { readonly id: string; readonly title: string; readonly definition: string }[],
  to: (id: string) => string,
): readonly Entry[] =>
  [...things]
    .sort((one, other) => (one.title < other.title ? -1 : 1))
    .map(({ id, title, definition }) => ({ to: to(id), title, says: definition }))

function page(section: Section, lead: string, groups: readonly Group[]): Page {
  const told = groups.filter(({ entries }) => entries.length > 0)
  return {
    path: links.index(section),
    title: SECTIONS[section],
    section,
    summary: lead,
    body: (
      <>
        <p class="lead">{lead}</p>
        {told.length === 0 && <p>There is nothing here yet.</p>}
        {told.map(({ title, entries }) => (
          <Titled key={title} title={title}>
            <dl class="entries">
              {entries.map(({ to, title: name, says }) => (
                <div key={to}>
                  <dt>
                    <Link to={to}>{name}</Link>
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </Titled>
        ))}
      </>
    ),
  }
}

const Titled = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) =>
  title === '' ? children : <Part title={title}>{children}</Part>
