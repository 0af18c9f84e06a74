/** What agencies write for yes, for no, and where they have nothing to say. */
/** Microsoft Access writes yes as -1. */
export declare const YES: ReadonlySet<string>
export declare const NO: ReadonlySet<string>
export declare const yesOrNo: (value: string) => boolean
/** A cell that says nothing. */
export declare const silent: (value: string) => boolean
