/** The most ordinary inpatient record states what the national platform must and nothing else. A plan that cannot decide it sends every bill to a person. */
import type { City, Finding, Plan } from '@gongbao/program'
import { MemoryChain } from '../chain/memory-chain.ts'
import type { Explanation } from '../claim/explanation.ts'
import { createAdjudicator } from '../create-adjudicator.ts'

/** @param held plans that pay nothing as they stand: another finding says so */
export function checkOrdinary(city: City, held: readonly string[]): Finding[] {
  const code = city.lists['treatment-types'].find(({ treatment }) => treatment === 'inpatient')?.med_type
  if (code === undefined) return []
  return [...city.plans].flatMap(([name, plan]) => {
    if (held.includes(name)) return []
    const adjudicator = createAdjudicator(city, name)
    const answer = adjudicator.answer(new MemoryChain(adjudicator, 0), 1, ordinary(plan, code))
    return 'error' in answer ? [] : undecided(answer).map((text) => waits(name, text))
  })
}

function undecided({ status, warnings }: Explanation): string[] {
  if (status !== 'review') return []
  return [...new Set(warnings.filter((warning) => warning.code === 'UNDETERMINED').map(({ text }) => text))]
}

const waits = (plan: string, text: string): Finding => ({
  level: 'warning',
  file: `plans/${plan}.yaml`,
  code: 'ORDINARY_WAITS',
  zh: `最普通的住院结算单（只有必填项，没有明细）也会转人工：${text}`,
  en: `even the most ordinary inpatient record, with what is needed and no fee lines, waits for a person: ${text}`,
  mend: {
    zh: '不知道不等于否：先写 isKnown（没说就当不是），或 any 加 isUnknown（没说也可以）',
    en: 'unknown is not no: write isKnown before it (silence means no), or any with isUnknown (silence is fine)',
  },
})

/** In scope and out of it, above any deductible; every other field is as if the platform had left it out. */
function ordinary({ cover, levels }: Plan, medType: string): unknown {
  const day = cover.from
  return {
    person: { id: '检查', birthOn: '1980-01-01', insutype: '310', level: levels[0]!.code },
    settlement: {
      setl_id: 'ordinary',
      setl_time: `${day} 12:00:00`,
      begndate: day,
      enddate: day,
      med_type: medType,
      fixmedins_code: 'unlisted',
      medfee_sumamt: '900000.00',
      fulamt_ownpay_amt: '400000.00',
      inscp_scp_amt: '500000.00',
      fund_pay_sumamt: '0.00',
      psn_part_amt: '900000.00',
    },
  }
}
