export { errorWorkbook } from './error-workbook.ts'
export { type ReadingOptions, readRoster } from './read-roster.ts'
export * from './roster.types.ts'
export { rosterTemplate } from './template.ts'
