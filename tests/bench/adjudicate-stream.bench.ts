/** `gongbao adjudicate` as a process on a long stream: records a second, peak memory, and what each further record costs. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { type City, loadCity } from '@gongbao/program'
import { claimRecord, randomFrom, reversalOf } from './claim-records.ts'
import { type Bench, grouped } from './measure.ts'

export const title = 'gongbao adjudicate: records through standard input and output'
const ROOT = new URL('../../', import.meta.url).pathname
/** `GONGBAO_BENCH_RECORDS` makes a shorter run. */
const RECORDS = Number(process.env.GONGBAO_BENCH_RECORDS ?? 1_000_000)

export const bench: Bench = async (report) => {
  const slug = readdirSync(`${ROOT}tenants`)[0]!
  const { city } = loadCity(`${ROOT}tenants/${slug}`)
  const plan = city && [...city.plans.keys()].at(-1)
  if (!city || !plan) throw new Error(`tenants/${slug} cannot be read`)
  const small = await stream(slug, plan, city, Math.floor(RECORDS / 2))
  const large = await stream(slug, plan, city, RECORDS)
  const perRecord = ((large.peakMb - small.peakMb) * 1024 * 1024) / (large.records - small.records)
  report({ name: `${grouped(small.records)} records`, value: say(small) })
  report({
    name: `${grouped(large.records)} records`,
    value: say(large),
    note: `each further record raised the peak by ${Math.round(perRecord)} bytes (limit 200)`,
  })
}

interface Streamed {
  readonly records: number
  readonly seconds: number
  readonly peakMb: number
  /** Of what is kept of the records, in bytes a record. */
  readonly kept: number
}

function say({ records, seconds, peakMb, kept }: Streamed): string {
  return `${grouped(records / seconds)}/s · ${seconds.toFixed(1)} s · peak ${peakMb} MB · ${kept} bytes kept a record`
}

async function stream(slug: string, plan: string, city: City, records: number): Promise<Streamed> {
  const args = [
    `${ROOT}apps/cli/src/main.ts`,
    'adjudicate',
    `${ROOT}tenants/${slug}`,
    '--plan',
    plan,
    '--out',
    '/dev/null',
  ]
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  const closed = once(child, 'close')
  await feed(child.stdin, plan, city, records)
  child.stdin.end()
  const [code] = await closed
  const peak = /peak memory (\d+) MB\D+([\d.]+) MB/.exec(said)
  if (code !== 0 || !peak) throw new Error(`gongbao adjudicate ended with ${code}: ${said.slice(-400)}`)
  return {
    records,
    seconds: (performance.now() - start) / 1000,
    peakMb: Number(peak[1]),
    kept: Math.round((Number(peak[2]) * 1_048_576) / records),
  }
}

/** Two records a person, three fee lines each; every fiftieth is undone later. */
async function feed(into: NodeJS.WritableStream, year: string, city: City, records: number): Promise<void> {
  const random = randomFrom(7)
  const division = `${city.program.city.divisions[0]}02`.slice(0, 6)
  const institution = city.lists.institutions[0]!.code
  const wish = { lines: 3, persons: Math.ceil(records / 2), year, division, institution, listed: [] }
  let text = ''
  let undo: string | null = null
  for (let at = 0; at < records; at += 1) {
    const record = claimRecord({ ...wish, at }, random)
    text += `${undo ?? JSON.stringify(record)}\n`
    undo = at % 50 === 0 && undo === null ? JSON.stringify(reversalOf(record, at)) : null
    if (text.length < 1 << 18) continue
    if (!into.write(text)) await once(into, 'drain')
    text = ''
  }
  into.write(text)
}
