/** The ids that somebody may have meant who asked for one that is not there. */
import type { Standard } from '@police-data/model'
import leven from 'leven'
import { nearest } from '../nearest.ts'
import { type Defined, definedIn } from './find.ts'

const OFFERED = 6

/** Slips of the pen first, then what people call so: titles, synonyms, aliases. Rules come last. */
export function nearIds(asked: string, standard: Standard): readonly string[] {
  const wanted = asked.toLowerCase()
  const all = [...definedIn(standard)].filter((one) => wanted.split('.').length > 2 || !isDerived(one))
  const known = [...all.filter(({ kind }) => kind !== 'rule'), ...all.filter(({ kind }) => kind === 'rule')]
  const names = known.map((one) => ({ id: one.id, called: namesOf(one).map((name) => name.toLowerCase()) }))
  const holding = (within: (name: { id: string; called: readonly string[] }) => boolean) =>
    names.filter(within).map(({ id }) => id)
  const searched =
    wanted.length < 3
      ? []
      : [
          ...holding(({ called }) => called.includes(wanted)),
          ...holding(({ id }) => partsOf(id).some((part) => isSlip(wanted, part))),
          ...holding(({ called }) => called.some((name) => name.includes(wanted))),
          ...holding(({ id }) => id.toLowerCase().includes(wanted.replaceAll(/[ -]/gu, '_'))),
        ]
  const ids = known.map(({ id }) => id)
  return [...new Set([...nearest(asked, ids), ...searched])].slice(0, OFFERED)
}

/** Rules that follow from a field are many, and are found through it. */
const isDerived = (one: Defined): boolean => one.kind === 'rule' && one.rule.origin === 'derived'

const partsOf = (id: string): readonly string[] => id.toLowerCase().split(/[._-]/u)

const isSlip = (wanted: string, part: string): boolean =>
  part.length > 3 && leven(wanted, part, { maxDistance: 3 }) <= Math.min(2, Math.floor(wanted.length / 4))

function namesOf(one: Defined): readonly string[] {
  switch (one.kind) {
    case 'term':
      return [one.term.title, ...(one.term.synonyms ?? [])]
    case 'code':
      return [one.code.title, ...(one.code.aliases ?? []), ...(one.code.ambiguous ?? [])]
    case 'field':
      return [one.field.title]
    case 'table':
      return [one.table.title]
    case 'code list':
      return [one.list.title]
    case 'measure':
      return [one.measure.title]
    case 'question':
      return [one.question.title]
    case 'counting rule':
      return [one.countingRule.title, one.countingRule.body]
    default:
      return []
  }
}
