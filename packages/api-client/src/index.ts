export * from './client.ts'
export type { components, paths } from './schema.generated.ts'
