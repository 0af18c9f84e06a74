/**
 * Windows-1252 above ASCII, our own table: `TextDecoder` of Node 20 reads 80-9F as control characters when given a
 * whole buffer and rightly when given a stream (nodejs/node 56542), so Node and browser would differ.
 */
const UNASSIGNED = '\ufffd'
/** Of the bytes 80 to FF, in order; 81 8D 8F 90 9D are assigned to nothing. */
export const WINDOWS_1252 =
  `€${UNASSIGNED}‚ƒ„…†‡ˆ‰Š‹Œ${UNASSIGNED}Ž${UNASSIGNED}` +
  `${UNASSIGNED}‘’“”•–—˜™š›œ${UNASSIGNED}žŸ` +
  '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯' +
  '°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
  'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
  'àáâãäåæçèéêëìíîï' +
  'ðñòóôõö÷øùúûüýþÿ'
//# sourceMappingURL=windows-1252.js.map
