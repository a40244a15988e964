export { type Flow, type House, inOrder, on, type Step, subscriptionsOf } from './flow.ts'
export { FLOWS } from './flows.ts'
export { schedules } from './schedules.ts'
export { type RunningWorker, startWorker, type WorkerOptions } from './worker.ts'
