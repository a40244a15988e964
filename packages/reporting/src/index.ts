export * from './figures.rules.ts'
export { readDisclosure } from './read-disclosure.ts'
export { readOverview, type YearReport } from './read-overview.ts'
export { reportingRoutes } from './reporting.routes.ts'
