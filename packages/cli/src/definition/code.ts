/** The page of a code: what it means, what agencies call it, and what it may stand for. */
import type { Code, CodeList, Standard } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { meaning, origins } from './documented.ts'
import { named, pageHead, section } from './section.ts'

export function codePage(
  id: string,
  code: Code,
  list: CodeList,
  standard: Standard,
  width: number,
): readonly Line[] {
  const { aliases, ambiguous, of, attributes = {} } = code
  const quoted = (words: readonly string[] | undefined): string | undefined =>
    words?.map((one) => `“${one}”`).join(', ')
  return [
    ...pageHead(code.title, 'code', id),
    [],
    ...meaning(code, width),
    ...section('In files', [
      ...named('Code list', `${list.title} (${list.id})`, width - 2),
      ...named(
        'One of',
        of === undefined ? undefined : `${of.join(', ')}; the source does not say which`,
        width - 2,
      ),
      ...named('Also written', quoted(aliases), width - 2),
      ...named(
        'Not sure from',
        ambiguous === undefined ? undefined : `${quoted(ambiguous)}, which may mean another code`,
        width - 2,
      ),
      ...Object.entries(attributes).flatMap(([name, value]) =>
        named(list.attributes?.[name]?.title ?? name, String(value), width - 2),
      ),
    ]),
    ...origins(code, standard, width),
  ]
}
