/** Prints, after all that vitest prints, one plain line that counts the tests. */
import type { Reporter, TestModule } from 'vitest/node'

/** A file that cannot be collected, and an error outside any test, count as one failed test each. */
export function plainCount(): Reporter {
  return {
    onTestRunEnd(modules, unhandled) {
      const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result()))
      const count = (state: string) => tests.filter((result) => result.state === state).length
      const broken = modules.filter(couldNotRun).length
      const skipped = count('skipped') + count('pending')
      const line = `${count('passed')} passed, ${count('failed') + broken + unhandled.length} failed`
      process.stdout.write(`${line}${skipped === 0 ? '' : `, ${skipped} skipped`}\n`)
    },
  }
}

/** Its own errors: those of its tests are counted with the tests. */
const couldNotRun = (module: TestModule): boolean => module.errors().length > 0
