/** Who is insured, for the premium: a file of one person a line, or of people alike with their number. */
import type { Members } from '@gongbao/adjudication/what-if'
import { ageOn, parseDate } from '@gongbao/kernel'
import { type FactValue, type PersonFacts, type Plan, personFacts } from '@gongbao/program'
import { readLines } from './read-lines.ts'

/** `birthOn`, or `age` on the plan's day; `count` alike, 1 unless stated; any other person fact as in `gongbao facts`. */
export type Stated = Readonly<Record<string, unknown>>

export interface MemberFault {
  readonly line: number
  readonly zh: string
  readonly en: string
}

/** Gathers people alike, so that each kind is priced once. */
export class MemberGroups {
  readonly faults: MemberFault[] = []
  private readonly plan: Plan
  private readonly groups = new Map<string, { facts: PersonFacts; count: number }>()

  constructor(plan: Plan) {
    this.plan = plan
  }

  get list(): Members[] {
    return [...this.groups.values()]
  }

  add(line: number, stated: Stated): void {
    const fault = this.faultOf(line, stated)
    if (fault) this.faults.push(fault)
  }

  private faultOf(line: number, { birthOn, count = 1, ...given }: Stated): MemberFault | null {
    if (!Number.isSafeInteger(count) || (count as number) < 1)
      return { line, zh: 'count 应为不小于 1 的整数', en: 'count: a whole number from 1' }
    const born = typeof birthOn === 'string' ? parseDate(birthOn) : null
    if (birthOn !== undefined && born === null) return { line, zh: 'birthOn 不是日期', en: 'birthOn: not a date' }
    const age = born === null ? given.age : ageOn(born, this.plan.ageOn)
    if (typeof age !== 'number') return { line, zh: '缺少 birthOn 或 age', en: 'birthOn or age is missing' }
    const key = JSON.stringify({ ...given, age })
    const known = this.groups.get(key)
    if (known) {
      known.count += count as number
      return null
    }
    const facts = personFacts(this.plan, { ...USUAL, ...given, age } as Record<string, FactValue>)
    if (Array.isArray(facts)) return { line, zh: facts[0]!.zh, en: facts[0]!.en }
    this.groups.set(key, { facts: facts as PersonFacts, count: count as number })
    return null
  }
}

/** Whoever is insured has basic cover in the city. */
const USUAL = { basicCoverArea: 'city', basicCoverStatus: 'active' } as const

export async function readMembers(path: string, plan: Plan, report: (text: string) => void): Promise<MemberGroups> {
  const groups = new MemberGroups(plan)
  for await (const read of readLines(path, (bytes) => report(`${Math.round(bytes / 1_000_000)} MB`))) {
    if ('fault' in read)
      groups.faults.push({ line: read.line, zh: `读不懂：${read.fault}`, en: `cannot be read: ${read.fault}` })
    else if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
      groups.faults.push({ line: read.line, zh: '每行应为一个 JSON 对象', en: 'each line must be one JSON object' })
    else groups.add(read.line, read.value as Stated)
  }
  return groups
}
