import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './settings.ts'

const DIST = join(ROOT, 'apps/console/dist')
const MARK = join(DIST, '.built-from')
const SOURCES = [
  'apps/console/{index.html,vite.config.ts,package.json,tsconfig.json}',
  'apps/console/{src,public}/**/*.*',
  'packages/{ui,api-client,kernel}/src/**/*.*',
]

export interface ConsoleBuild {
  /** Whether it had to build. Rejects with the builder's last words. */
  readonly done: Promise<boolean>
  /** Ends a build under way. */
  stop(): void
}

/** Builds the console's files unless they were built from these very sources. */
export function startConsoleBuild(): ConsoleBuild {
  const wanted = fingerprint()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return { done: Promise.resolve(false), stop: () => {} }
  const { builder, done } = vite()
  const marked = done.then(() => {
    writeFileSync(MARK, wanted)
    return true
  })
  marked.catch(() => {}) // told by whoever awaits it
  return { done: marked, stop: () => void builder.kill('SIGTERM') }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
}

function vite(): { builder: ChildProcess; done: Promise<void> } {
  const builder = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: join(ROOT, 'apps/console'),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let words = ''
  for (const stream of [builder.stdout, builder.stderr])
    stream.on('data', (chunk: Buffer) => (words += chunk.toString()))
  const done = new Promise<void>((resolve, reject) => {
    builder.once('error', reject)
    builder.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`控制台构建失败 · the console could not be built:\n${words.slice(-3_000)}`)),
    )
  })
  return { builder, done }
}
