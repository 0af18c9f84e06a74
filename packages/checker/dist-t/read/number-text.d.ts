/** A number written out as a person would: no exponent, as few digits as tell it from its neighbours. */
export declare function numberText(value: number): string
