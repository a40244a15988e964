/** What-if over a million claims: a scenario out of columns, beside the same computation as one SQL window query; memory; loading from the database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdjudicator } from '@gongbao/adjudication'
import { bytesOfBook, payBook } from '@gongbao/adjudication/what-if'
import { loadBook } from '@gongbao/claims'
import { inTenant } from '@gongbao/database'
import { type City, loadCity } from '@gongbao/program'
import { copyBook } from '../../packages/claims/src/store/book.store.ts'
import { type Bench, grouped, rate, sayRate } from './measure.ts'
import { fillBook } from './what-if-book.ts'
import { type BenchHouse, fillDecisions, fillQueryTable, openHouse, queryRows } from './what-if-house.ts'
import { DUCKDB, POSTGRES, windowQuery } from './what-if-sql.ts'

export const title = 'What-if: one scenario over a year’s claims, full plan semantics'
const TENANTS = new URL('../../tenants/', import.meta.url).pathname
/** `GONGBAO_BENCH_CLAIMS` makes a shorter run. */
const CLAIMS = Number(process.env.GONGBAO_BENCH_CLAIMS ?? 1_000_000)
/** The plan the hand-written SQL beside it says in full; another city’s is refused by the comparison of their sums. */
const SLUG = process.env.GONGBAO_BENCH_CITY ?? 'weihai'
const PLAN = '2025'

type Report = Parameters<Bench>[0]

export const bench: Bench = async (report) => {
  const { city } = loadCity(`${TENANTS}${SLUG}`)
  if (!city) throw new Error(`tenants/${SLUG} cannot be read`)
  const benefits = city.plans.get(PLAN)!.benefits
  const columnar = await benchColumns(city, report)
  const house = await openHouse(TENANTS, SLUG)
  try {
    await fillQueryTable(house, CLAIMS, benefits.length)
    await benchQuery('SQL window query, embedded PostgreSQL', 30, columnar, report, () => askPostgres(house, city))
    await benchDuckDb(city, columnar, report)
    await fillDecisions(
      house,
      PLAN,
      benefits.map(({ code }) => code),
      CLAIMS,
    )
    await benchLoad(house, city, columnar.paidFen, report)
  } finally {
    await house.stop()
  }
}

interface Columnar {
  /** Pays one scenario. */
  once(): void
  readonly paidFen: number
  readonly payable: number
}

async function benchColumns(city: City, report: Report): Promise<Columnar> {
  const { book, whileFilling } = fillBook(city, PLAN, CLAIMS)
  const into = new Float64Array(book.size)
  const { paid, byBenefit } = payBook(book, city, PLAN, into)
  const paidFen = byBenefit.reduce((sum, fen) => sum + fen, 0)
  const payable = paid.reduce((count, fen) => count + (fen > 0 ? 1 : 0), 0)
  checkSome(city, book.size)
  const once = () => void payBook(book, city, PLAN, into)
  const scenarios = await rate((times) => {
    for (let done = 0; done < times; done += 1) once()
  })
  report({ name: `${grouped(book.size)} claims out of columns, scenarios`, value: sayRate(scenarios) })
  const perClaim = (bytes: number): string => (bytes / book.size).toFixed(0)
  report({
    name: 'memory, bytes a claim',
    value: perClaim(bytesOfBook(book) + into.byteLength),
    note: `with one scenario’s payouts; ${perClaim(whileFilling)} while it is filled (limit 200)`,
  })
  return { once, paidFen, payable }
}

/** The plan of the bench is paid by growth: else the query would not be the same computation. */
function checkSome(city: City, size: number): void {
  if (createAdjudicator(city, PLAN).byClaim || size !== CLAIMS) throw new Error('the bench needs a plan paid by growth')
}

interface Answer {
  readonly fen: number
  readonly payable: number
}

/** @param ask runs the query once @throws Error when its answer is another */
async function benchQuery(name: string, aim: number, columnar: Columnar, report: Report, ask: () => Promise<Answer>) {
  const [asked, paid]: [number[], number[]] = [[], []]
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now()
    const answer = await ask()
    asked.push((performance.now() - start) / 1000)
    if (answer.fen !== columnar.paidFen || answer.payable !== columnar.payable)
      throw new Error(`${name} pays ${answer.fen}, the columns ${columnar.paidFen}`)
    paid.push(await seconds(async () => columnar.once()))
  }
  // By the clock on the wall, one after the other; the first round warms up.
  const [query, columns] = [median(asked.slice(1)), median(paid.slice(1))]
  report({
    name,
    value: `${(1 / query).toFixed(2)}/s`,
    note: `the columns are ${grouped(query / columns)} × faster (aim ${aim} ×); the same sum to the fen: ${grouped(columnar.paidFen / 100)} yuan`,
  })
}

async function askPostgres({ owner }: BenchHouse, city: City): Promise<Answer> {
  const [row] = await owner.sql.unsafe<{ fen: string; payable: string }[]>(windowQuery(city.plans.get(PLAN)!, POSTGRES))
  return { fen: Number(row!.fen), payable: Number(row!.payable) }
}

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> }
}
interface DuckConnection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>
}

/** Not a dependency: npm's registry does not have it for every platform. `npm install --no-save @duckdb/node-api` brings it. */
async function benchDuckDb(city: City, columnar: Columnar, report: Report): Promise<void> {
  const name = 'SQL window query, DuckDB'
  const library = '@duckdb/node-api'
  const duck = (await import(library).catch(() => null)) as DuckDb | null
  if (!duck) return report({ name, value: 'not measured', note: `npm install --no-save ${library}` })
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-duckdb-'))
  try {
    const connection = await (await duck.DuckDBInstance.create(':memory:')).connect()
    const benefits = city.plans.get(PLAN)!.benefits.length
    const csv = join(folder, 'claims.csv')
    await writeFile(csv, queryRows(CLAIMS, benefits, ','))
    const columns = ['person', 'place', 'terms', ...Array.from({ length: benefits }, (_, at) => `e${at}`)]
    await connection.run(`create table bench_claim (${columns.map((one) => `${one} int`).join(', ')})`)
    await connection.run(`copy bench_claim from '${csv}' (header false)`)
    const query = windowQuery(city.plans.get(PLAN)!, DUCKDB)
    await benchQuery(name, 10, columnar, report, async () => {
      const [row] = (await connection.runAndReadAll(query)).getRows()
      return { fen: Number(row![0]), payable: Number(row![1]) }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function benchLoad(house: BenchHouse, city: City, paidFen: number, report: Report): Promise<void> {
  const [raw, load]: [number[], number[]] = [[], []]
  for (let round = 0; round < 3; round += 1) {
    raw.push(await seconds(() => drain(house)))
    load.push(await seconds(() => loadAndCheck(house, city, paidFen)))
  }
  const [copied, loaded] = [median(raw), median(load)]
  report({ name: 'raw COPY out of the same rows', value: `${grouped(CLAIMS / copied)} claims/s` })
  report({
    name: 'load from the database into columns',
    value: `${grouped(CLAIMS / loaded)} claims/s`,
    note: `${(copied / loaded).toFixed(2)} of the raw COPY (aim 0.5)`,
  })
}

const drain = ({ app, tenantId }: BenchHouse) =>
  inTenant(app, tenantId, async (tx) => {
    for await (const _ of await copyBook(tx, Number(PLAN)));
  })

async function loadAndCheck({ app, tenantId }: BenchHouse, city: City, paidFen: number): Promise<void> {
  const { books } = await loadBook(app, tenantId, Number(PLAN), [{ city, planCode: PLAN }])
  const { byBenefit } = payBook(books[0]!, city, PLAN)
  if (byBenefit.reduce((sum, fen) => sum + fen, 0) !== paidFen) throw new Error('the loaded book pays another sum')
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
