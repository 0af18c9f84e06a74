import { withRoom } from './takings.js'
/** Where a taking says nothing of the field. */
export const SAYS_NOTHING = -1
export class Cells {
  column
  numbers = new Int32Array(0)
  constructor(column) {
    this.column = column
  }
  /** Nothing is said of so many takings yet. */
  begin(takings) {
    this.numbers = withRoom(this.numbers, takings)
    this.numbers.fill(SAYS_NOTHING, 0, takings)
  }
}
//# sourceMappingURL=cells.js.map
