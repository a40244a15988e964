import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes this process the only one that runs on a data folder.
 * @returns how to let go
 * @throws Error naming the process that runs already
 */
export function holdDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'gongbao.pid')
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = Number(readFileSync(file, 'utf8'))
      if (runsGongbao(pid)) throw new Error(`已在运行（进程 ${pid}）· already running on ${dataDir} as process ${pid}`)
      rmSync(file, { force: true })
    }
  }
  throw new Error(`cannot lock ${dataDir}`)
}

/** The number of a killed process may have gone to another program since. */
function runsGongbao(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apps/cli/src/main.ts')
  } catch {
    return false
  }
}
