/** Tests that need what may be absent are skipped loudly, or fail where PDS_REQUIRE names the need. */
import { type TestAPI, test } from 'vitest'

/** What `PDS_REQUIRE=data,network` asks for. */
export const required = (need: string): boolean => (process.env.PDS_REQUIRE ?? '').split(',').includes(need)

/** The `test` to use: the real one where `present`, else one that skips. `what` says what is missing. */
export function available(need: string, present: boolean, what = need): TestAPI {
  if (present) return test
  if (required(need)) {
    test(`${what} is there, as PDS_REQUIRE=${need} asks`, () => {
      throw new Error(`PDS_REQUIRE names ${need}, and ${what} is missing.`)
    })
  } else {
    console.warn(`SKIPPED: ${what} is missing. PDS_REQUIRE=${need} makes this a failure.`)
  }
  return test.skip as TestAPI
}
