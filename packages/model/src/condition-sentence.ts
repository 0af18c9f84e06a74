/** A condition in plain words. */
import type { Agreement, Bounds, Comparand, Condition } from './condition.ts'
import { fieldRead, listOf, readingOf, type Setting, titleOf } from './kernel/setting.ts'
import { listWords, quoted } from './words.ts'

export function conditionSentence(condition: Condition, setting: Setting): string {
  if ('all' in condition) {
    if (condition.all.length === 0) return 'anything'
    return listWords(condition.all.map((one) => conditionSentence(one, setting)))
  }
  if ('any' in condition)
    return listWords(
      condition.any.map((one) => conditionSentence(one, setting)),
      'or',
    )
  if ('not' in condition) return denied(condition.not, setting)
  if ('text' in condition)
    return `the text of ${title(condition.text, setting)} has the form ${quoted(condition.matches)}`
  if ('count' in condition) {
    const { table, by, where } = condition.count
    const other = { ...setting, table: setting.tables[table] ?? setting.table }
    const rows = `the number of ${setting.tables[table]?.title.toLowerCase() ?? table}`
    const such = where === undefined ? '' : ` where ${conditionSentence(where, other)}`
    return `${rows} ${agreementWords(by, setting, other)}${such} is ${boundsWords(condition, setting)}`
  }
  if ('some' in condition) {
    const { table, where } = condition.some
    const other = setting.tables[table]
    const such = conditionSentence(where, { ...setting, table: other ?? setting.table })
    return `for one ${other?.record ?? table} at least, ${such}`
  }
  const name = title(condition.field, setting)
  if ('is' in condition) return `${name} is ${codeWords(condition.field, condition.is, setting)}`
  if ('includes' in condition)
    return `${name} includes ${codeWords(condition.field, condition.includes, setting)}`
  if ('present' in condition) return `${name} is ${condition.present ? 'filled' : 'empty'}`
  if ('answered' in condition) return `${name} is ${condition.answered ? 'answered' : 'not answered'}`
  if ('said' in condition) return `${name} says ${quoted(condition.said)}`
  if ('matches' in condition) return `${name} has the form ${quoted(condition.matches)}`
  return `${name} is ${boundsWords(condition, setting)}`
}

/** The contrary, in the words of the field where it has them. */
function denied(condition: Condition, setting: Setting): string {
  if ('field' in condition) {
    const name = title(condition.field, setting)
    if ('is' in condition) {
      const words = codeWords(condition.field, condition.is, setting, 'nor')
      return `${name} is ${Array.isArray(condition.is) && condition.is.length > 1 ? 'neither' : 'not'} ${words}`
    }
    if ('includes' in condition)
      return `${name} does not include ${codeWords(condition.field, condition.includes, setting)}`
    if ('said' in condition) return `${name} does not say ${quoted(condition.said)}`
  }
  return `it is not so that ${conditionSentence(condition, setting)}`
}

/** Which rows are counted. The agency goes without saying. */
function agreementWords(by: readonly Agreement[] | undefined, setting: Setting, other: Setting): string {
  if (by === undefined) return 'that belong to it'
  const same = by.filter((one) => typeof one === 'string' && one !== 'agency_id')
  const pairs = by.filter((one) => typeof one !== 'string')
  const words = [
    ...(same.length === 0
      ? []
      : [`with the same ${listWords(same.map((one) => title(String(one), setting)))}`]),
    ...pairs.map(({ own, theirs }) => `whose ${title(theirs, other)} is this ${title(own, setting)}`),
  ]
  return words.length === 0 ? 'of the same agency' : listWords(words)
}

export const title = (name: string, setting: Setting): string => quoted(titleOf(name, setting))

function codeWords(
  name: string,
  wanted: string | number | boolean | readonly string[],
  setting: Setting,
  last: 'or' | 'nor' = 'or',
): string {
  const list = listOf(fieldRead(readingOf(name), setting), setting)
  const words = (Array.isArray(wanted) ? wanted : [wanted]).map(
    (one) => list?.codes[String(one)]?.title ?? yesNo(one),
  )
  return listWords(words.map(quoted), last)
}

const yesNo = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value))

function boundsWords(bounds: Bounds, setting: Setting): string {
  const words = [
    ['the same as', bounds.equals],
    ['at least', bounds.atLeast],
    ['at most', bounds.atMost],
    ['more than', bounds.above],
    ['less than', bounds.below],
  ] as const
  if ('atMost' in bounds && bounds.atMost === 0 && bounds.atLeast === undefined) return '0'
  return listWords(
    words.flatMap(([how, what]) => (what === undefined ? [] : [`${how} ${comparandWords(what, setting)}`])),
  )
}

function comparandWords(value: Comparand, setting: Setting): string {
  if (typeof value !== 'object') return String(value)
  return 'field' in value
    ? title(value.field, setting)
    : `the ${value.given.replaceAll('_', ' ')} of the statement`
}
