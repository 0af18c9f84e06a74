/** A list of numbers that grows as places in it are asked for. */

/** The same numbers where there is room at this place, else with more behind them. */
export function withRoom(numbers: Int32Array, place: number): Int32Array {
  if (place < numbers.length) return numbers
  const longer = new Int32Array(Math.max(64, place * 2))
  longer.set(numbers)
  return longer
}
