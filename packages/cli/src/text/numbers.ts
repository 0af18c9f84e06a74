/** Numbers as people write them. */

/** With a comma between the thousands, wherever it runs. */
export const count = (number: number): string => number.toLocaleString('en-US')
