/** Puts questions to somebody at a terminal. */
export interface Choice<T> {
  readonly value: T
  readonly label: string
  readonly hint?: string | undefined
}

/** Every answer is null once the person has stopped. */
export interface Asker {
  text(question: string, suggested: string): Promise<string | null>
  choose<T>(question: string, choices: readonly Choice<T>[]): Promise<{ readonly chosen: T } | null>
}
