/** Words without their case and their signs, so that `not_recorded` is “Not recorded”. */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
