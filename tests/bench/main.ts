/**
 * `npm run bench [name …]`: runs every `*.bench.ts` beside this file, or those named, and prints their figures.
 * Figures are what this machine gave in this run; only ratios within a run compare with anything.
 */
import { readdirSync } from 'node:fs'
import type { Bench } from './measure.ts'
import { machine } from './measure.ts'

const wanted = process.argv.slice(2)
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  .sort()

process.stdout.write(`${machine()}\n`)
for (const file of files) {
  const { title, bench } = (await import(`./${file}`)) as { title: string; bench: Bench }
  process.stdout.write(`\n## ${title}\n`)
  const start = performance.now()
  await bench(({ name, value, note }) =>
    process.stdout.write(`  ${name.padEnd(58)} ${value}${note ? `\n  ${' '.repeat(58)} ${note}` : ''}\n`),
  )
  process.stdout.write(`  (${((performance.now() - start) / 1000).toFixed(0)} s)\n`)
}
if (files.length === 0) {
  process.stderr.write(`no such bench: ${wanted.join(', ')}\n`)
  process.exitCode = 1
}
