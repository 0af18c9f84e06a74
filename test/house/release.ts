/** Whether the version of the standard, with the changesets that wait, goes as far as its changes ask. */
import { atLeast, type Bump, diff, stepBetween, stepFrom } from '@police-data/compiler'
import type { Standard } from '@police-data/model'

/** What a changeset says of the package in which the standard is published. */
export function bumpIn(changeset: string): Bump {
  const found = /^['"]?@police-data\/standard['"]?:\s*(patch|minor|major)\s*$/mu.exec(changeset)
  return (found?.[1] as Bump | undefined) ?? 'none'
}

/** Why it does not go far enough, or undefined. */
export function refusal(
  frozen: Standard,
  standard: Standard,
  changesets: readonly string[],
): string | undefined {
  const { bump, changes } = diff(frozen, standard)
  const asked = stepFrom(frozen.version, bump)
  const taken = [stepBetween(frozen.version, standard.version), ...changesets.map(bumpIn)]
  if (taken.some((one) => atLeast(one, asked))) return undefined
  const first = changes.filter((one) => one.bump === bump).slice(0, 5)
  return [
    `Since ${frozen.version} the standard changed by a ${asked} step; version ${standard.version} and the changesets do not say so.`,
    ...first.map(({ kind, id, what }) => `  ${kind} ${id} ${what}`),
    'Run npx changeset, and choose @police-data/standard.',
  ].join('\n')
}
