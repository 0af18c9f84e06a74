/** A slip of the pen: one letter wrong, added, left out or swapped with its neighbour. */
/** In shorter words one letter makes another word. */
export declare const LONG_ENOUGH = 6
export declare function oneSlip(a: string, b: string): boolean
