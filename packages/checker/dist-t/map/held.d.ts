/** One cell on its way into the standard: the agency's own text, what it became, and what its field's rules say of it. */
import type { Cell, Relation, Rule } from '@police-data/model'
export interface Held {
  /** The agency's cell as it stands in the file, before anything is trimmed. */
  readonly own: string
  /** The text of the standard; the own text where nothing in the mapping fits. */
  readonly text: string
  /** From 0; null where the value comes from no column. */
  readonly column: number | null
  readonly relation: Relation | null
  readonly cell: Cell
  readonly broken: readonly Rule[]
}
