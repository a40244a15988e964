export * from './local-fetch.ts'
export * from './test-database.ts'
