import { expect, test } from 'vitest'
import { countTests } from './test.ts'

const report = {
  numTotalTests: 5,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numFailedTestSuites: 0,
}

test.each([
  ['all passed', report, 0, { passed: 5, failed: 0 }],
  ['a failure', { ...report, numPassedTests: 4, numFailedTests: 1 }, 1, { passed: 4, failed: 1 }],
  ['a skipped test', { ...report, numPassedTests: 4, numPendingTests: 1 }, 0, { passed: 4, failed: 1 }],
  ['an error outside any test', report, 1, { passed: 5, failed: 1 }],
  ['a file that does not load', { ...report, numFailedTestSuites: 2 }, 1, { passed: 5, failed: 2 }],
  ['no tests at all', { ...report, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ['no report', null, 0, { passed: 0, failed: 1 }],
])('%s', (_what, given, code, counts) => {
  expect(countTests(given, code)).toEqual(counts)
})
