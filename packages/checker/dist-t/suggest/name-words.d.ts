/** The words in a name of a column, as records systems write them: `CIT_INFL_A`, `subjectRace2`, “Date of Occurrence”. */
export declare const isRecoded: (name: string) => boolean
/** What a column of yes and no asks: `FriskFlag` is “frisk”, `wasArrested` is “arrested”. */
export declare const questionIn: (name: string) => string
export declare function nameWords(name: string): readonly string[]
/** Whether any of the words says what stands in the column: “number” and “type” do not. */
export declare const tells: (words: readonly string[]) => boolean
/** From 0 to 1: how much of what two names say they both say. */
export declare function alike(one: readonly string[], other: readonly string[]): number
