/**
 * How our processes load their modules: `node --import ./scripts/loader.ts <entry>`. Node runs .ts by itself; what it lacks is
 * pages (.tsx), and it is slow at one package. In the thread, so that Node's own caches go on working.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, type ResolveFnOutput, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'

const MADE = join(import.meta.dirname, '../node_modules/.cache/pages')
const require = createRequire(import.meta.url)

/**
 * The package whose package.json has 180 kB: Node reads it anew for each of its hundred modules and each of our hundred imports of it, half of a
 * process's start. One version of it is installed (scripts/lockfile.test.ts), so a name means one file.
 */
const LARGE = 'drizzle-orm'
const found = new Map<string, ResolveFnOutput>()

registerHooks({
  resolve(specifier, context, next) {
    if (!context.conditions.includes('import')) return next(specifier, context)
    if (specifier.startsWith('.') && context.parentURL?.includes(`/node_modules/${LARGE}/`))
      return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
    if (!specifier.startsWith(LARGE)) return next(specifier, context)
    const known = found.get(specifier) ?? { ...next(specifier, context), shortCircuit: true }
    found.set(specifier, known)
    return known
  },
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: scriptOf(fileURLToPath(url)), shortCircuit: true }
  },
})

/** A page as JavaScript, made once for each state of its source. */
function scriptOf(file: string): string {
  const source = readFileSync(file, 'utf8')
  const made = join(MADE, `${createHash('sha256').update(source).digest('hex')}.js`)
  try {
    return readFileSync(made, 'utf8')
  } catch {
    return make(source, file, made)
  }
}

function make(source: string, file: string, made: string): string {
  const { transformSync } = require('esbuild') as typeof import('esbuild')
  const jsx = { jsx: 'automatic', jsxImportSource: 'hono/jsx' } as const
  const { code } = transformSync(source, {
    loader: 'tsx',
    sourcefile: file,
    sourcemap: 'inline',
    target: 'esnext',
    ...jsx,
  })
  try {
    mkdirSync(MADE, { recursive: true })
    const draft = `${made}.${process.pid}.${threadId}`
    writeFileSync(draft, code)
    renameSync(draft, made) // whoever reads meanwhile reads all of it or nothing
  } catch {
    // A folder nobody may write to costs the time of making it again, no more.
  }
  return code
}
