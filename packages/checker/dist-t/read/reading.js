/** A file as a table of text: what every format gives, whatever it looked like outside. */
export {}
//# sourceMappingURL=reading.js.map
