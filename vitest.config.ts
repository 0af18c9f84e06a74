import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { plainCount } from './test/shared/reporter.ts'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@police-data\/(model|compiler|checker|cli)$/,
        replacement: source('./packages/$1/src/index.ts'),
      },
      { find: '@police-data/checker/node', replacement: source('./packages/checker/src/node/index.ts') },
    ],
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/**/*.long.test.ts'],
    // Every core, and modules read once for each: no test changes what another reads.
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', plainCount()],
  },
})
