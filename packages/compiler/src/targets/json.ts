/** JSON as every generated file writes it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
