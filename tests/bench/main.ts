/**
 * `npm run bench [name …]`: runs every bench, or those named, and prints their figures.
 * Figures are what this machine gave in this run; only ratios within a run compare with anything.
 */
import { type Bench, machine } from './measure.ts'

const BENCHES: Record<string, () => Promise<{ title: string; bench: Bench }>> = {
  adjudication: () => import('./adjudication.bench.ts'),
  'adjudicate-stream': () => import('./adjudicate-stream.bench.ts'),
  'what-if': () => import('./what-if.bench.ts'),
  roster: () => import('./roster.bench.ts'),
  'synthetic-year': () => import('./synthetic-year.bench.ts'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}\n`)
  process.exit(1)
}

process.stdout.write(`${machine()}\n`)
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
  const { title, bench } = await BENCHES[name]!()
  process.stdout.write(`\n## ${title}\n`)
  const start = performance.now()
  await bench((figure) =>
    process.stdout.write(
      `  ${figure.name.padEnd(58)} ${figure.value}${figure.note ? `\n  ${' '.repeat(58)} ${figure.note}` : ''}\n`,
    ),
  )
  process.stdout.write(`  (${((performance.now() - start) / 1000).toFixed(0)} s)\n`)
}
