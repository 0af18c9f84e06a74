/** One kind of check: how an author writes it, what it means, and how it reads. */
import type { Static, TSchema } from '@sinclair/typebox'
import type { Expression } from '../kernel/expression.ts'
import type { Setting } from '../kernel/setting.ts'

export interface CheckKind<Form extends TSchema = TSchema> {
  readonly form: Form
  /** Null when the check looks at the source itself, which no expression can. */
  toExpression(check: Static<Form>, setting: Setting): Expression | null
  /** One plain sentence that states what must be so. */
  toSentence(check: Static<Form>, setting: Setting): string
}

/** Keeps the form's own type in reach of the two functions. */
export const checkKind = <Form extends TSchema>(kind: CheckKind<Form>): CheckKind<Form> => kind
