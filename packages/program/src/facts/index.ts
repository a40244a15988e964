export * from './define.ts'
export * from './facts.ts'
