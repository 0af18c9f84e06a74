/** The linked Standard itself: what the checker loads. */
import { GENERATED } from '../file.ts'
import { json } from './json.ts'
import type { Target } from './target.ts'

export const standard: Target = {
  id: 'standard',
  title: 'Standard',
  emit: async (whole) => [{ path: 'standard.json', text: json({ $comment: GENERATED, ...whole }) }],
}
