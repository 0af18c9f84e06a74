/** Two letters changed places, or one in three is wrong. Of names that differ in case only, the first. One letter is near any other. */
export declare function nearest(name: string, names: readonly string[]): string | undefined
