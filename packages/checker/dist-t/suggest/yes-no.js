/** What agencies write for yes, for no, and where they have nothing to say. */
/** Microsoft Access writes yes as -1. */
export const YES = new Set(['y', 'yes', 'true', 't', '1', '1.0', '-1'])
export const NO = new Set(['n', 'no', 'false', 'f', '0', '0.0'])
export const yesOrNo = (value) => {
  const plain = value.toLowerCase()
  return YES.has(plain) || NO.has(plain) || silent(value)
}
/** A cell that says nothing. */
export const silent = (value) =>
  /^(?:null|n\/?a|unk(?:nown)?|none|not specified|not applicable|-|)$/iu.test(value)
//# sourceMappingURL=yes-no.js.map
