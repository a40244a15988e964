/** Pure adjudication of a claim of 50 fee lines, by each city's newest plan, and the same rules by the engine. */
import { readdirSync } from 'node:fs'
import {
  type Adjudicator,
  type ClaimRecord,
  createAdjudicator,
  isRecordError,
  readRecord,
  recordSchema,
} from '@gongbao/adjudication'
import { type City, loadCity } from '@gongbao/program'
import { claimRecord, randomFrom } from './claim-records.ts'
import { engineRules, factsOfLines } from './engine-rules.ts'
import { type Bench, grouped, rate, sayRate } from './measure.ts'

export const title = 'A claim of 50 fee lines, one core'
const CLAIMS = 500
const TENANTS = new URL('../../tenants/', import.meta.url).pathname

export const bench: Bench = async (report) => {
  for (const slug of readdirSync(TENANTS)) {
    const { city } = loadCity(`${TENANTS}${slug}`)
    const plan = city && [...city.plans.keys()].at(-1)
    if (!city || !plan) continue
    const say: typeof report = ({ name, ...rest }) => report({ name: `${slug} ${plan}: ${name}`, ...rest })
    await benchPlan(city, plan, say)
  }
}

async function benchPlan(city: City, plan: string, report: Parameters<Bench>[0]): Promise<void> {
  const adjudicator = createAdjudicator(city, plan)
  const values = claims(city, plan)
  const records = values.map(readOrThrow)
  const whole = await rate((times) => run(times, (at) => adjudicate(adjudicator, readOrThrow(values[at]))))
  const pure = await rate((times) => run(times, (at) => adjudicate(adjudicator, records[at]!)))
  const read = await rate((times) => run(times, (at) => readRecord(values[at])))
  const zod = await rate((times) => run(times, (at) => recordSchema.safeParse(values[at])), 3)
  const engine = await rate(engineWork(city, plan, adjudicator, records), 3)
  report({ name: 'adjudicate (rules, lines, benefits, explanation)', value: sayRate(pure), note: `target 20,000/s` })
  report({ name: 'read and adjudicate', value: sayRate(whole) })
  report({ name: 'read (validation by hand)', value: sayRate(read) })
  report({
    name: 'the same validation by zod',
    value: sayRate(zod),
    note: `by hand ${grouped(read.perSecond / zod.perSecond)} × faster`,
  })
  report({
    name: 'its rules alone by json-rules-engine',
    value: sayRate(engine),
    note: `the whole adjudication is ${grouped(pure.perSecond / engine.perSecond)} × faster than the engine’s rules alone`,
  })
}

function claims(city: City, year: string): unknown[] {
  const random = randomFrom(1)
  const listed = [...city.lists.drugs, ...city.lists.items].map(({ code }) => code.replace('*', '777'))
  const division = `${city.program.city.divisions[0]}02`.slice(0, 6)
  const institution = city.lists.institutions[0]!.code
  return Array.from({ length: CLAIMS }, (_, at) =>
    claimRecord({ at, lines: 50, persons: CLAIMS, year, division, institution, listed }, random),
  )
}

function readOrThrow(value: unknown): ClaimRecord {
  const record = readRecord(value)
  if (isRecordError(record)) throw new Error(record.text)
  return record
}

function adjudicate(adjudicator: Adjudicator, record: ClaimRecord): void {
  const { status } = adjudicator.adjudicate(record, { used: {} })
  if (status === 'review') throw new Error('a bench claim must be payable')
}

function run(times: number, one: (at: number) => unknown): void {
  for (let done = 0; done < times; done += 1) one(done % CLAIMS)
}

/** Every exclusion over a claim once, every line exclusion and benefit over each of its lines. */
function engineWork(city: City, plan: string, adjudicator: Adjudicator, records: readonly ClaimRecord[]) {
  const decide = engineRules(adjudicator.plan)
  const facts = records.slice(0, 20).map((record) => factsOfLines(city, plan, record))
  return async (times: number) => {
    for (let done = 0; done < times; done += 1) await decide(facts[done % facts.length]!)
  }
}
