/** Prints, after all that vitest prints, one plain line that counts the tests. */
import type { Reporter, TestModule, TestSuite } from 'vitest/node'

/** A file that cannot be read, a hook that throws and an error outside any test count as one failed test each. */
export function plainCount(): Reporter {
  return {
    onTestRunEnd(modules, unhandled) {
      const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result()))
      const count = (state: string) => tests.filter((result) => result.state === state).length
      const broken = modules
        .flatMap((module) => [module, ...module.children.allSuites()])
        .filter(threw).length
      const skipped = count('skipped') + count('pending')
      const line = `${count('passed')} passed, ${count('failed') + broken + unhandled.length} failed`
      process.stdout.write(`${line}${skipped === 0 ? '' : `, ${skipped} skipped`}\n`)
    },
  }
}

/** Its own errors: those of its tests are counted with the tests. */
const threw = (part: TestModule | TestSuite): boolean => part.errors().length > 0
