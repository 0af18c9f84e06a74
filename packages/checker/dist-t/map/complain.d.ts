export type Steps = readonly (string | number)[]
export type Complain = (steps: Steps, code: string, message: string, hint?: string) => void
export declare function didYouMean(name: string, names: readonly string[]): string | undefined
