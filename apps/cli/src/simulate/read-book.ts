/** Fills books from records: a file of one's own, or an invented year. */
import type { BookBuilder, Booked } from '@gongbao/adjudication/what-if'
import { type CivilDate, parseDate } from '@gongbao/kernel'
import type { City, Plan } from '@gongbao/program'
import { inventBills } from '../demo/bills/index.ts'
import { inventCity, type Resident } from '../demo/population.ts'
import type { Stated } from './members.ts'
import { readLines } from './read-lines.ts'

export type Report = (text: string) => void

/** Every builder gets every line. A record may bear `approvedOn` and `paidOn` beside it. @returns how many lines there were */
export async function readBook(path: string, builders: readonly BookBuilder[], report: Report): Promise<number> {
  let lines = 0
  const progress = (bytes: number): void => report(`${lines} 行 lines · ${Math.round(bytes / 1_000_000)} MB`)
  for await (const read of readLines(path, progress)) {
    lines = read.line
    for (const builder of builders)
      if ('fault' in read) builder.refuse(read.line, read.fault, read.field ?? '')
      else addRecord(builder, read.line, read.value)
  }
  return lines
}

function addRecord(builder: BookBuilder, line: number, value: unknown): void {
  const { record, booked, fault } = bookedOf(value)
  if (fault) builder.refuse(line, 'INVALID_DATE', fault)
  else builder.add(line, record, booked)
}

/** The record, and what stands beside it. */
function bookedOf(value: unknown): { record: unknown; booked: Booked; fault?: string } {
  if (typeof value !== 'object' || value === null || !('approvedOn' in value || 'paidOn' in value))
    return { record: value, booked: {} }
  const { approvedOn, paidOn, ...record } = value as Record<string, unknown>
  const booked: Record<string, CivilDate | null> = {}
  for (const [field, given] of Object.entries({ approvedOn, paidOn })) {
    const day = typeof given === 'string' ? parseDate(given) : null
    if (day === null && given !== null && given !== undefined) return { record, booked, fault: field }
    booked[field] = day
  }
  return { record, booked }
}

/** What an invented city brings: its bills, and who was insured. */
export interface Synthetic {
  readonly lines: number
  readonly members: readonly Stated[]
}

/** @param people of the whole city; about two in three enroll, and one in fifteen of them has a bill */
export function inventBook(
  city: City,
  plan: Plan,
  people: number,
  seed: number,
  builders: readonly BookBuilder[],
): Synthetic {
  const insured = inventCity(people, seed, plan.cover.from)
    .filter(({ enrolls }) => enrolls)
    .flatMap(({ members }) => members.filter(({ area }) => area === 'city'))
  const bills = inventBills(city, insured, plan.cover.from, plan.cover.to, seed)
  for (const [
    at,
    {
      resident,
      approvals,
      settlement: { ext, ...settled },
      on,
    },
  ] of bills.entries()) {
    // What comes on paper is reported on the day it arrives.
    const settlement = { ...settled, ext: { ...(ext as object), filedOn: on } }
    for (const builder of builders) builder.add(at + 1, { person: personOf(resident, plan, approvals), settlement })
  }
  return {
    lines: bills.length,
    members: insured.map((one) => ({ birthOn: one.birthOn, insutype: one.insutype, ...levelOf(one, plan) })),
  }
}

function personOf(resident: Resident, plan: Plan, approvals: unknown): unknown {
  const { index, birthOn, sex, insutype, preExisting } = resident
  const healthStatus = preExisting ? 'preExisting' : 'healthy'
  return { id: String(index), birthOn, sex, insutype, healthStatus, approvals, ...levelOf(resident, plan) }
}

/** Where a plan has several levels, as many people choose each. */
function levelOf({ index }: Resident, { levels }: Plan): { level?: string } {
  return levels.length > 1 ? { level: levels[index % levels.length]!.code } : {}
}
