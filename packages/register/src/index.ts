export { type AppliedTenant, type ApplyOptions, applyTenants, type CityCheck, slugsIn } from './apply-tenants.ts'
export { tiersText } from './benefit-text.rules.ts'
export * from './bind-contract.ts'
export { readCityBytes, readCityFolder } from './city-folder.ts'
export * from './city-of.ts'
export { conditionText } from './condition-text.rules.ts'
export {
  draftEventTable,
  draftRevisionTable,
  planSimulationTable,
  programDraftTable,
} from './drafts/draft.table.ts'
export { draftRoutes } from './drafts/drafts.routes.ts'
export { finishSimulation, noteSimulation, type SimulationTask, simulationTask } from './drafts/simulation.ts'
export * from './export-city.ts'
export { type FileChange, fileChanges, folderHash } from './folder.rules.ts'
export { noticeOf } from './notice.rules.ts'
export * from './plan-folder.ts'
export { PLAN_STATUSES, type PlanStatus } from './plan-status.rules.ts'
export * from './plan-tenants.ts'
export { coinsurersOf, cycleOfYear } from './public-program.rules.ts'
export { registerRoutes } from './register.routes.ts'
export type { PlanVersion } from './register.store.ts'
export { cityRegisterTable, citySnapshotTable, planVersionTable } from './register.table.ts'
