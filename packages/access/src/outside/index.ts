export * from './parties.ts'
export * from './party.table.ts'
export * from './party-client.ts'
