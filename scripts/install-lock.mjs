/** One installation at a time in a clone. Plain JavaScript for whatever Node (20 or later) the machine has. */
import { linkSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const FILE = '.install.lock'

/**
 * Waits until nobody installs in the clone and holds it. The lock names the processes at work, ours and npm's: when we are killed and npm goes on, the next one waits for it.
 * @returns `name` notes npm's process; `release` lets go
 */
export async function holdInstallation(root, onWait) {
  const file = join(root, FILE)
  let told = false
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const noted = read(file)
    const busy = noted
      .split('\n')
      .map(Number)
      .find((pid) => worksIn(root, pid))
    if (busy === undefined) takeAway(file, noted)
    else if (!told) onWait(busy)
    told ||= busy !== undefined
    await sleep(busy === undefined ? 20 : 300)
  }
  return {
    name: (pid) => writeFileSync(file, `${process.pid}\n${pid}\n`),
    release: () => rmSync(file, { force: true }),
  }
}

/** Whether a process lives and is at work in the clone: a number may have gone to another program since. */
function worksIn(root, pid) {
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(root)
  } catch {
    return false
  }
}

/** Takes a lock away that nobody holds; one that somebody made meanwhile is put back. */
function takeAway(file, noted) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (read(aside) !== noted) linkSync(aside, file)
  } catch {
    // somebody else was quicker
  }
  rmSync(aside, { force: true })
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
