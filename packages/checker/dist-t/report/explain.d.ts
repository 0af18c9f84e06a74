/** The message of a finding: a rule's own words, filled with what was found. */
import { type Standard } from '@police-data/model'
export type Args = Readonly<Record<string, string | number | boolean>>
/** `{name}` becomes the value found there; an empty one is said to be empty. */
export declare function explain(standard: Standard, rule: string, args?: Args): string
