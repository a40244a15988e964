/**
 * The worker process: `node apps/worker/src/main.ts`.
 * GONGBAO_URL_APP_RW, GONGBAO_URL_RELAY, GONGBAO_URL_SEALER (connection strings of the three roles), DATA_DIR (.data), LOG_LEVEL.
 */
import { createLog } from './log.ts'
import { startWorker } from './worker.ts'

const env = process.env
const log = createLog(env.LOG_LEVEL ?? 'info')

function needed(name: string): string {
  const value = env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const running = await startWorker({
  urls: {
    app_rw: needed('GONGBAO_URL_APP_RW'),
    relay: needed('GONGBAO_URL_RELAY'),
    sealer: needed('GONGBAO_URL_SEALER'),
  },
  dataDir: env.DATA_DIR ?? '.data',
  log,
})
log.info('working')
process.send?.({ kind: 'working' })
setInterval(() => log.info(running.health(), 'health'), 60_000).unref()

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = true
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not close')
        process.exit(1)
      },
    )
  })
}
