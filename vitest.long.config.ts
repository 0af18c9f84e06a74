import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that take minutes: `npm run test:long`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/**/*.long.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 600_000,
  },
})
