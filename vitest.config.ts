import { defineConfig } from 'vitest/config'

if (Number(process.versions.node.split('.')[0]) < 26) {
  throw new Error('tests need the pinned Node: npm test, or PATH="$PWD/node_modules/.bin:$PATH" vitest run <path>')
}

const databaseTests = ['packages/*/src/**/*.db.test.ts', 'apps/*/src/**/*.db.test.ts']
const database = {
  globalSetup: ['tests/harness/global-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

/** `unit` needs nothing; `integration` a real PostgreSQL, one for the run; `e2e` also a browser; `faults` a server of its own to kill. */
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 20_000,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: databaseTests,
        },
      },
      {
        test: {
          ...database,
          name: 'integration',
          include: [...databaseTests, 'tests/{harness,isolation,scenarios}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'faults',
          // Last and one by one: kills are judged by the clock.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          include: ['tests/faults/**/*.test.ts'],
          exclude: process.env.GONGBAO_LONG ? [] : ['tests/faults/**/*.long.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...database,
          name: 'e2e',
          sequence: { groupOrder: 1 },
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
