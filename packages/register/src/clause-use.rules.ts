/** Which rules and cases rest on a clause: from the policy's sentence down to what carries it out. */
import type { Bilingual } from '@gongbao/kernel'
import { type City, sayKey } from '@gongbao/program'

/** One place in the city's files that cites a clause. */
export interface ClauseUse {
  readonly clause: string
  readonly kind: 'rule' | 'case'
  /** Path of the file in the city's folder. */
  readonly file: string
  /** 'benefits · inpatient-in-scope · deductible' for a rule, the case's name for a case. */
  readonly where: string
  /** The same for people: '2026年度保障方案 · 保险责任 · 住院自付费用 · 免赔额'. */
  readonly words: Bilingual
}

/** A place on the way down: what it is called in the file, and by people. */
interface Step {
  readonly key: string
  readonly words: Bilingual | null
}
interface Place {
  readonly file: string
  readonly title: Bilingual
}

/** Every citation in the city's program, cycles, plans and cases, in that order. */
export function clauseUses(city: City): ClauseUse[] {
  const program = { file: 'program.yaml', title: { zh: '项目约定', en: 'Program' } }
  const uses = [...usesIn(city.program, program)]
  for (const [stem, cycle] of city.cycles)
    uses.push(...usesIn(cycle, { file: `cycles/${stem}.yaml`, title: both(cycle.name) }))
  for (const [code, plan] of city.plans)
    uses.push(...usesIn(plan, { file: `plans/${code}.yaml`, title: both(plan.title) }))
  for (const { file, case: one } of city.cases) {
    if (one.clause) uses.push({ clause: one.clause, kind: 'case', file, where: one.name, words: both(one.name) })
  }
  return uses
}

const both = (text: string): Bilingual => ({ zh: text, en: text })

function* usesIn(value: unknown, place: Place, path: readonly Step[] = []): Generator<ClauseUse> {
  if (typeof value !== 'object' || value === null) return
  const { clause, code, name } = value as { clause?: unknown; code?: unknown; name?: unknown }
  const here = path.length > 0 ? [...path.slice(0, -1), stepOf(path.at(-1)!, code, name)] : path
  if (typeof clause === 'string') yield useOf(clause, place, here)
  for (const [key, inner] of Object.entries(value)) yield* usesIn(inner, place, [...here, { key, words: wordsOf(key) }])
}

/** A row of a list is known by its code and its name, not by its place. */
function stepOf(step: Step, code: unknown, name: unknown): Step {
  return {
    key: typeof code === 'string' ? code : step.key,
    words: typeof name === 'string' ? both(name) : step.words,
  }
}

function useOf(clause: string, { file, title }: Place, path: readonly Step[]): ClauseUse {
  const steps = [title, ...path.flatMap(({ words }) => words ?? [])]
  const words = { zh: steps.map(({ zh }) => zh).join(' · '), en: steps.map(({ en }) => en).join(' · ') }
  return { clause, kind: 'rule', file, where: path.map(({ key }) => key).join(' · '), words }
}

const KEYS: Readonly<Record<string, Bilingual>> = {
  consortium: { zh: '共保体', en: 'consortium' },
  election: { zh: '主承保机构的产生', en: 'choice of the lead' },
  mostMembers: { zh: '成员数量', en: 'number of members' },
  leadFee: { zh: '出单费', en: 'lead fee' },
  closedWithinCycle: { zh: '名单锁定', en: 'closed roster' },
  payout: { zh: '赔付率', en: 'payout' },
  floor: { zh: '底线', en: 'floor' },
  average: { zh: '周期平均', en: 'average of the cycle' },
  costLimit: { zh: '成本率上限', en: 'cost limit' },
  prior: { zh: '未报告赔款的估计', en: 'claims not yet reported' },
  costs: { zh: '费用', en: 'costs' },
  prefund: { zh: '预拨周转金', en: 'prefund' },
  filings: { zh: '报送', en: 'filings' },
  hotline: { zh: '服务热线', en: 'hotline' },
  approvals: { zh: '审批分工', en: 'approvals' },
  oneStop: { zh: '一站式结算', en: 'one-stop' },
  payments: { zh: '缴费渠道', en: 'payment channels' },
  forbids: { zh: '规则不得读取的信息', en: 'what rules may not read' },
}

/** The word for a key; a place in a list has none. */
const wordsOf = (key: string): Bilingual | null => (/^\d+$/.test(key) ? null : (KEYS[key] ?? sayKey(key)))
