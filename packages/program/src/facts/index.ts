export * from './define.ts'
export * from './facts.ts'
export { GENERAL_CATEGORY } from './person.ts'
export * from './sources.ts'
