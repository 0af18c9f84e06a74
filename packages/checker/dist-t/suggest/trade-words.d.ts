/** Words of the trade that mean the same, so that “K-9 Bite” and “Canine (Bite)” are one. */
/** Small letters, no marks: “Verbal Commands”, `VERBAL_COMMANDS` and `verbal-commands` are one. */
export declare const plainly: (text: string) => string
/** Before a word that is denied: “no injury” is no injury. */
export declare const DENIED = '\u00AC'
/** Of a text in small letters without signs, its words as the trade means them, each once. */
export declare function tradeWords(plain: string): readonly string[]
