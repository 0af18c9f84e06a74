/** The message of a finding: a rule's own words, filled with what was found. */
import { numberWords, type Standard } from '@police-data/model'

export type Args = Readonly<Record<string, string | number | boolean>>

/** `{name}` becomes the value found there; an empty one is said to be empty. */
export function explain(standard: Standard, rule: string, args: Args = {}): string {
  const message = standard.rules[rule]?.message ?? `Rule ${rule}`
  return message.replaceAll(/\{([a-z][a-z0-9_.]*)\}/gu, (_whole, name: string) => words(args[name]))
}

function words(value: Args[string] | undefined): string {
  if (value === undefined || value === '') return '(empty)'
  return typeof value === 'number' ? numberWords(value) : String(value)
}
