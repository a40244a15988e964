/** A worker process for tests, to be killed: URLs and data folder by environment; says 'working' when it works. */

import { inOrder, on } from '../flow.ts'
import { createLog } from '../log.ts'
import { startWorker } from '../worker.ts'
import { leaveEffect } from './effects.ts'

const { URL_APP_RW = '', URL_RELAY = '', URL_SEALER = '', DATA_DIR = '' } = process.env
await startWorker({
  urls: { app_rw: URL_APP_RW, relay: URL_RELAY, sealer: URL_SEALER },
  dataDir: DATA_DIR,
  log: createLog('silent'),
  flows: [on('work.given', leaveEffect), inOrder('step.given', leaveEffect)],
  schedules: [],
  durable: false,
})
process.send?.('working')
