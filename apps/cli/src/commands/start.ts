/** `gongbao start` (`npm start`): database, cities, sandbox, worker and server from one command, until Ctrl-C. */
import { defineCommand } from 'citty'
import { settleIn } from '../start/demo-year.ts'
import { say } from '../start/say.ts'
import { readSettings, type Settings } from '../start/settings.ts'
import { startHouse } from '../start/supervisor.ts'
import { welcome } from '../start/welcome.ts'

export default defineCommand({
  meta: { name: 'start', description: '启动全部服务 · start everything (PORT, DATA_DIR, DATABASE_URL)' },
  run: () => serve(readSettings(process.env)),
})

/** Serves until a signal, or until a part keeps failing. */
export async function serve(settings: Settings): Promise<void> {
  const { promise: end, resolve } = Promise.withResolvers<number>()
  let ended = false
  const endWith = (code: number) => {
    ended = true
    resolve(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => endWith(0))
  const giveUp = (reason: string) => {
    say(reason)
    endWith(1)
  }
  const house = await startHouse(settings, giveUp).catch((error: Error) => {
    process.stderr.write(`\n${error.message}\n`)
    return null
  })
  if (!house) process.exit(1)
  // A signal during the invented years ends the house at once; they are left as they are.
  if (settings.demo) await Promise.race([settleIn(house, house.tenants), end])
  if (!ended) process.stdout.write(`${welcome(house)}\n`)
  const code = await end
  say('正在停止 · stopping')
  await house.stop()
  say('已停止 · stopped')
  process.exit(code)
}
