export type { CaseResult, Difference } from './cases/case-result.ts'
export { type CheckedCity, checkLoaded } from './cases/check-loaded.ts'
export { runCases } from './cases/run-cases.ts'
export type { Answer } from './chain/answer.ts'
export type { Chain, Found, NotFound } from './chain/chain.ts'
export { MemoryChain } from './chain/memory-chain.ts'
export * from './claim/explanation.ts'
export type { Original } from './claim/reverse.ts'
export {
  amountInBand,
  deductibleUsed,
  owedThrough,
  type Schedule,
  scheduleOf,
  type Terms,
  termsOf,
} from './claim/schedule.ts'
export { ACCEPTABLE_WARNINGS, WARNINGS, type Warning, type WarningCode } from './claim/warnings.ts'
export * from './create-adjudicator.ts'
export { isRecordError, readRecord } from './record/read-record.ts'
export { extensionSchema, personSchema, recordSchema, settlementSchema } from './record/record.schema.ts'
export * from './record/record.ts'
