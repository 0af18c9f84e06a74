/** The terminal as an Asker. */
import { autocomplete, isCancel, select, text } from '@clack/prompts'
import { visible } from '../text/visible.ts'
import type { Asker, Choice } from './asker.ts'

/** More choices than this are searched, not scrolled. */
const MANY = 12

export const terminal: Asker = {
  text: async (question, suggested) => {
    const said = await text({ message: visible(question), initialValue: suggested })
    return isCancel(said) ? null : (said ?? '').trim()
  },
  choose: async <T>(question: string, choices: readonly Choice<T>[]) => {
    // Values may be anything, so the prompt is given their places.
    const options = choices.map(({ label, hint }, at) => ({
      value: String(at),
      label: visible(label),
      ...(hint === undefined ? {} : { hint: visible(hint) }),
    }))
    const message = visible(question)
    const said =
      choices.length > MANY
        ? await autocomplete({ message, options, maxItems: MANY })
        : await select({ message, options })
    if (isCancel(said)) return null
    const choice = choices[Number(said)]
    return choice === undefined ? null : { chosen: choice.value }
  },
}
