/** The cells that a batch of records gives one field of a table, by the place of each taking. */

import { withRoom } from '../numbers/with-room.ts'
import type { FieldColumn } from './field-column.ts'

/** Where a taking says nothing of the field. */
export const SAYS_NOTHING = -1

export class Cells {
  readonly column: FieldColumn
  numbers: Int32Array = new Int32Array(0)

  constructor(column: FieldColumn) {
    this.column = column
  }

  /** Nothing is said of so many takings yet. */
  begin(takings: number): void {
    this.numbers = withRoom(this.numbers, takings)
    this.numbers.fill(SAYS_NOTHING, 0, takings)
  }
}
