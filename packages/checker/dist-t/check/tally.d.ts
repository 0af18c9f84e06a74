/** Counts findings by rule and value: every one is counted, a few are kept with their address. */
import type { Address, FindingGroup, Suggestion } from '@police-data/model'
import type { Args } from '../report/explain.ts'
export declare const SAMPLES_PER_VALUE = 5
export declare const SAMPLES_PER_RULE = 50
/** Values shown apart; the rarer ones are counted together. */
export declare const VALUES_PER_RULE = 100
export interface Found {
  /** As it may be shown; findings with the same one are one group. */
  readonly value?: string | undefined
  readonly args?: Args | undefined
  readonly at?: Address | undefined
  readonly count?: number | undefined
  readonly suggestion?: (() => Suggestion | undefined) | undefined
}
export interface Tally {
  add(rule: string, found: Found): void
  count(rule: string): number
  groups(rule: string): readonly FindingGroup[]
}
export declare function tally(): Tally
