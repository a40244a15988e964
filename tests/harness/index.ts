export * from './local-fetch.ts'
export { openTempDir } from './temp-dir.ts'
export * from './test-database.ts'
