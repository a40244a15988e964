import { spawn } from 'node:child_process'
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

/** Builds the console's files unless they were built from these very sources. @returns whether it had to */
export async function buildConsole(): Promise<boolean> {
  const wanted = fingerprint()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return false
  await vite()
  writeFileSync(MARK, wanted)
  return true
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: ROOT }).sort()) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex')
}

function vite(): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = join(ROOT, 'node_modules/.bin/vite')
    const child = spawn(program, ['build', '--logLevel', 'warn'], {
      cwd: join(ROOT, 'apps/console'),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the console could not be built:\n${words.slice(-3_000)}`)),
    )
  })
}
