/** `node apps/sandbox/src/main.ts`: SANDBOX_PORT (8090), SANDBOX_FILE, SANDBOX_PUBLIC_URL, SANDBOX_ADMIN_TOKEN. */
import { startSandbox } from './index.ts'

const { SANDBOX_PORT, SANDBOX_FILE, SANDBOX_PUBLIC_URL, SANDBOX_ADMIN_TOKEN } = process.env
const running = await startSandbox({
  port: Number(SANDBOX_PORT ?? 8090),
  ...(SANDBOX_FILE ? { file: SANDBOX_FILE } : {}),
  ...(SANDBOX_PUBLIC_URL ? { publicUrl: SANDBOX_PUBLIC_URL } : {}),
  ...(SANDBOX_ADMIN_TOKEN ? { adminToken: SANDBOX_ADMIN_TOKEN } : {}),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  process.stderr.write(`port ${SANDBOX_PORT} is taken\n`)
  process.exit(98) // its number: whoever started us may choose another port
})
process.send?.({ kind: 'listening' })
process.stdout.write(
  `${JSON.stringify({ sandbox: running.url, adminToken: SANDBOX_ADMIN_TOKEN ? '(given)' : running.adminToken })}\n`,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void running.close().then(() => process.exit(0)))
}
