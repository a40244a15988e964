export type { ApiFetch } from './api.ts'
export { createPortal, type PortalDeps } from './portal.tsx'
