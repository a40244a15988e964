/** `gongbao start` (`npm start`): database, cities, sandbox, worker and server from one command, until Ctrl-C. */
import { defineCommand } from 'citty'
import { outlastReader } from '../reader-gone.ts'
import { killChildren } from '../start/child.ts'
import { stopDatabaseAtOnce } from '../start/database.ts'
import { settleIn } from '../start/demo-year.ts'
import { type Ending, listenForEnd } from '../start/ending.ts'
import { say } from '../start/say.ts'
import { readSettings, type Settings } from '../start/settings.ts'
import { type RunningHouse, startHouse } from '../start/supervisor.ts'
import { welcome } from '../start/welcome.ts'

export default defineCommand({
  meta: { name: 'start', description: '启动全部服务 · start everything (PORT, DATA_DIR, DATABASE_URL)' },
  run: () => serve(false),
})

/** Serves until a signal, or until a part keeps failing. @param watch starts parts again when a source changes */
export async function serve(watch: boolean): Promise<void> {
  outlastReader()
  const ending = listenForEnd(
    () => say('正在停止 · stopping'),
    () => {
      say('正在立即停止 · stopping at once')
      killChildren()
      stopDatabaseAtOnce()
    },
  )
  process.exit(await liveUntil(ending, watch))
}

/** @returns the exit code */
async function liveUntil(ending: Ending, watch: boolean): Promise<number> {
  const giveUp = (reason: string) => {
    say(reason)
    ending.endWith(1)
  }
  let house: RunningHouse
  let settings: Settings
  try {
    settings = readSettings(process.env, watch)
    house = await startHouse(settings, giveUp, ending.signal)
  } catch (error) {
    if (!ending.signal.aborted) {
      process.stderr.write(`\n${(error as Error).message}\n`)
      return 1
    }
    say('已停止 · stopped')
    return ending.wanted
  }
  if (settings.demo) await Promise.race([settleIn(house, house.tenants, ending.signal), ending.wanted])
  if (!ending.signal.aborted) process.stdout.write(`${welcome(house)}\n`)
  const code = await ending.wanted
  await house.stop()
  say('已停止 · stopped')
  return code
}
