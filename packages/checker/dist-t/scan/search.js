/** Finds the next place of each sign in a text, remembering answers, so that every stretch is searched about once. */
export function createSearch(text, delimiter, undecoded) {
  const matching = (from) => {
    undecoded.lastIndex = from
    return undecoded.exec(text)?.index ?? -1
  }
  const nul = remembering(text, (from) => text.indexOf('\0', from))
  const unread = remembering(text, matching)
  return {
    delimiter: remembering(text, (from) => text.indexOf(delimiter, from)),
    quote: remembering(text, (from) => text.indexOf('"', from)),
    lineFeed: remembering(text, (from) => text.indexOf('\n', from)),
    carriageReturn: remembering(text, (from) => text.indexOf('\r', from)),
    special: (from) => Math.min(nul(from), unread(from)),
  }
}
function remembering(text, find) {
  let since = 0
  let found = -1
  return (from) => {
    if (from < since || from > found) {
      const place = find(from)
      since = from
      found = place === -1 ? text.length : place
    }
    return found
  }
}
//# sourceMappingURL=search.js.map
