/**
 * The server process: `node --import ./scripts/loader.ts apps/server/src/main.ts`.
 * GONGBAO_URL_APP_RW, GONGBAO_URL_AUTH (connection strings of the two roles), PORT (8080), HOST, DATA_DIR (.data),
 * GONGBAO_DOMAIN (localhost), GONGBAO_HTTPS=1, TRUST_PROXY=1, GONGBAO_FORM_TARGETS (origins of payment pages, by comma), LOG_LEVEL.
 */
import { createLog } from './log.ts'
import { startServer } from './start.ts'

const env = process.env
const log = createLog(env.LOG_LEVEL ?? 'info')

function needed(name: string): string {
  const value = env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const running = await startServer({
  urls: { app_rw: needed('GONGBAO_URL_APP_RW'), auth: needed('GONGBAO_URL_AUTH') },
  port: Number(env.PORT ?? 8080),
  dataDir: env.DATA_DIR ?? '.data',
  log,
  domain: env.GONGBAO_DOMAIN ?? 'localhost',
  https: env.GONGBAO_HTTPS === '1',
  trustProxy: env.TRUST_PROXY === '1',
  formTargets: (env.GONGBAO_FORM_TARGETS ?? '').split(',').filter(Boolean),
  ...(env.HOST ? { hostname: env.HOST } : {}),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  log.error({ port: env.PORT }, 'the port is taken')
  process.exit(98) // its number: whoever started us may choose another port
})
log.info({ port: running.port }, 'listening')
process.send?.({ kind: 'listening', port: running.port })

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = true
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not close')
        process.exit(1)
      },
    )
  })
}
