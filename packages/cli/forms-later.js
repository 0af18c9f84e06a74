/** Stands in the bundle for TypeBox: a form is made when something is asked of it, as few checks ask anything of any. */
import { Type as Typebox } from '@sinclair/typebox'

export { Kind } from '@sinclair/typebox'
export { Value, ValueErrorType } from '@sinclair/typebox/value'

/** `later` stands for a form: it knows how one is made, and then which it is. */
const formOf = (later) => {
  later.form ??= later.make()
  return later.form
}

const asForm = Object.fromEntries(
  ['get', 'getOwnPropertyDescriptor', 'has', 'ownKeys'].map((trap) => [
    trap,
    (later, ...args) => Reflect[trap](formOf(later), ...args),
  ]),
)

export const Type = new Proxy(
  {},
  {
    get:
      (_, kind) =>
      (...args) =>
        new Proxy({ make: () => Typebox[kind](...args) }, asForm),
  },
)
