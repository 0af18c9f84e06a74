/** A target: one kind of output, folded from the Standard. */
import type { Rule, Standard } from '@police-data/model'
import type { TextFile } from '../file.ts'

/** How far a validator enforces a rule. */
export type Support = { readonly enforced: true } | { readonly enforced: false; readonly because: string }

export const ENFORCED: Support = { enforced: true }
export const notEnforced = (because: string): Support => ({ enforced: false, because })

/** What a runner saw when it ran a validator on every example of every rule: rule id → examples that agreed. */
export interface RunnerResult {
  readonly runner: string
  readonly rules: Readonly<Record<string, { readonly examples: number; readonly agreed: number }>>
}

export interface Target {
  /** Also the name of its folder under `validators/`, where it has one. */
  readonly id: string
  readonly title: string
  /** Validators only: what of a rule this target can say. */
  supports?(rule: Rule, standard: Standard): Support
  emit(standard: Standard, results: readonly RunnerResult[]): Promise<readonly TextFile[]>
}
