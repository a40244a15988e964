/** A cycle's terms as people read them: its consortium, its floor, its costs, what is due to whom. */
import { type Bilingual, formatDate, formatYuan } from '@gongbao/kernel'
import type { City, Cycle } from '@gongbao/program'
import { type Made, own, percent, type ReadingSection, section } from './reading.rules.ts'

export interface CycleReading {
  readonly code: string
  readonly name: string
  readonly planYears: readonly number[]
  readonly sections: readonly ReadingSection[]
}

/** The cycles, the latest first. */
export function readCycles({ cycles, clauses }: City): CycleReading[] {
  const readings = [...cycles].map(([code, cycle]) => ({
    code,
    name: cycle.name,
    planYears: cycle.planYears,
    sections: [
      section('consortium', { zh: '共保体', en: 'Consortium' }, consortium(cycle), clauses),
      section('payout', { zh: '赔付率与成本', en: 'Payout and cost' }, payout(cycle), clauses),
      section('costs', { zh: '费用', en: 'Costs' }, costs(cycle), clauses),
      section('duties', { zh: '周转金与报送', en: 'Prefund and filings' }, duties(cycle), clauses),
    ].filter(({ items }) => items.length > 0),
  }))
  return readings.sort((a, b) => (b.planYears[0] ?? 0) - (a.planYears[0] ?? 0))
}

function consortium({ consortium: terms }: Cycle): Made[] {
  const { members, lead, election, mostMembers, exception, leadFee, closedWithinCycle } = terms
  const leader = members.find(({ code }) => code === lead)?.name ?? lead
  const chosen = {
    zh: `${election.method}，${formatDate(election.on)}`,
    en: `${election.method}, ${election.on}`,
  }
  const made: Made[] = [
    ['members', '成员与份额', members.map(({ name, share }) => own(`${name} ${percent(share)}`)), terms, ...members],
    ['lead', '主承保机构', [own(leader), chosen], election],
    [
      'lead-fee',
      '出单费',
      [
        {
          zh: `其他成员按各自保费份额的 ${percent(leadFee.rate)} 支付主承保机构`,
          en: `each other member pays the lead ${percent(leadFee.rate)} of its share of premium`,
        },
      ],
      leadFee,
    ],
  ]
  if (mostMembers) {
    const now = { zh: `现有 ${members.length} 家`, en: `there are ${members.length}` }
    const most = { zh: `原则上不超过 ${mostMembers.count} 家`, en: `in principle at most ${mostMembers.count}` }
    made.push(['most-members', '成员数量', [{ zh: `${most.zh}，${now.zh}`, en: `${most.en}; ${now.en}` }], mostMembers])
  }
  if (exception) {
    const { reason, approvedBy, on } = exception
    made.push(['exception', '例外', [own(`${reason}，${approvedBy}，${formatDate(on)}`)]])
  }
  if (closedWithinCycle) {
    const text = { zh: '周期内不再接受新的保险机构', en: 'no further insurer joins within the cycle' }
    made.push(['closed', '名单锁定', [text], closedWithinCycle])
  }
  return made
}

const FIGURES: Readonly<Record<Cycle['payout']['floor']['figure'], Bilingual>> = {
  paid: { zh: '已决赔付率', en: 'paid ratio' },
  approved: { zh: '已核赔付率', en: 'approved ratio' },
  reported: { zh: '含未决赔付率', en: 'reported ratio' },
  incurred: { zh: '含 IBNR 赔付率', en: 'incurred ratio' },
  earned: { zh: '满期赔付率', en: 'earned ratio' },
}

function payout({ payout: { floor, average, costLimit, prior } }: Cycle): Made[] {
  const figure = FIGURES[floor.figure]
  const per = floor.per === 'year' ? { zh: '每个保障年度', en: 'each plan year' } : { zh: '整个周期', en: 'the cycle' }
  const made: Made[] = [
    [
      'floor',
      '赔付率底线',
      [
        {
          zh: `${per.zh}的${figure.zh}不低于 ${percent(floor.rate)}`,
          en: `the ${figure.en} of ${per.en} is at least ${percent(floor.rate)}`,
        },
        {
          zh: '用于监测和提示，由人员按流程处理；系统不自动改变方案或赔案',
          en: 'watched and alarmed; people act on it, and no plan or claim changes by itself',
        },
      ],
      floor,
    ],
    [
      'average',
      '周期平均',
      [
        average.of === 'pooled'
          ? { zh: '各年赔款之和 ÷ 各年保费之和', en: 'claims of all years ÷ premium of all years' }
          : { zh: '各年赔付率的算术平均', en: 'the mean of the years’ ratios' },
      ],
      average,
    ],
    [
      'prior',
      '未报告赔款的估计',
      [
        {
          zh: `有足够数据之前，按预期赔付率 ${percent(prior.expectedRate)} 和逐月发展比例估计（BF 法）`,
          en: `until there is data enough, by an expected ratio of ${percent(prior.expectedRate)} and monthly development (Bornhuetter–Ferguson)`,
        },
      ],
      prior,
    ],
  ]
  if (!costLimit) return made
  const { rate, alarmAt } = costLimit
  const text = {
    zh: `不超过 ${percent(rate)}，达到 ${percent(alarmAt)} 时提示`,
    en: `at most ${percent(rate)}; alarmed from ${percent(alarmAt)}`,
  }
  return [...made, ['cost-limit', '成本率上限', [text], costLimit]]
}

function costs({ costs: kinds }: Cycle): Made[] {
  return kinds.map((cost, at) => {
    const rate = percent(cost.rate)
    return [`${cost.kind}-${at + 1}`, cost.name, [{ zh: `保费净额的 ${rate}`, en: `${rate} of net premium` }], cost]
  })
}

function duties({ prefund, filings }: Cycle): Made[] {
  const made: Made[] = filings.map((filing) => [
    filing.code,
    filing.name,
    [
      {
        zh: `每年 ${Number(filing.dueOn.slice(0, 2))}月${Number(filing.dueOn.slice(3))}日前`,
        en: `by ${filing.dueOn}`,
      },
    ],
    filing,
  ])
  if (!prefund) return made
  const amount = formatYuan(prefund.amount)
  const text = { zh: `年初预拨 ${amount}`, en: `${amount.replace('元', 'yuan')} at the start of each year` }
  return [['prefund', '预拨周转金', [text], prefund], ...made]
}
