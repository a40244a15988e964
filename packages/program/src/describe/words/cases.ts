/** cases/*.yaml. */
import type { Words } from './words.ts'

export const CASE_WORDS: Words = {
  name: ['一句话说明这个案例', 'the case in one sentence'],
  note: ['应得的金额怎么算出来：写出算式', 'how the expected figures are reckoned, written out by hand'],
  clause: ['它说明的条款', 'the clause it shows'],
  plan: ['哪个方案，写文件名，如 2026', 'the plan, by the name of its file'],
  given: ['给定', 'what is given'],
  benefit: ['哪项责任', 'the benefit'],
  usedThisYear: ['本年度此前已计入多少，不写为 0', 'what already counted this year, nothing unless stated'],
  claimed: ['这次计入多少', 'what counts now'],
  'given.enrolledYears': ['累计投保年数，不写为 1', 'accumulated years of enrollment, 1 unless stated'],
  'given.facts': ['赔案的其他事实，方案按情形区分时要写', 'other facts of the claim, where variants read them'],
  'given.insutype': ['医保险种，与城市参数挂钩时要写', 'insurance type, where a city parameter depends on it'],
  'given.healthStatus': ['健康状况，不写为 healthy', 'health status, healthy unless stated'],
  'given.firstEnrolledHealthStatus': [
    '本次连续投保开始时的健康状况',
    'health status at the start of the unbroken chain',
  ],
  person: ['这个人：事实，或结算单案例里的个人信息', 'the person: facts, or the person of a record'],
  outsideWindow: ['在集中投保期以外办理', 'applies outside the window'],
  basket: ['一起办理的人', 'those who enroll together'],
  who: ['称呼，案例里不重复', 'any name, once in the case'],
  facts: ['这个人的事实，不写的按通常', 'facts about the person, usual where unsaid'],
  parents: ['同一订单里的父母，写称呼', 'parents in the same basket, by name'],
  settlements: [
    '一个人先后的结算单，国家字段名，金额是元、加引号',
    'records of one person in the order received, in the national form',
  ],
  // biome-ignore lint/suspicious/noThenProperty: 给定/那么 reads given/then in a case file; it is a word, never awaited
  then: ['应有的结果；没写的不问', 'what must come out; what is not said is not asked'],
  deductibleUsed: ['这次用掉的免赔额', 'deductible used now'],
  payable: ['应赔', 'payable'],
  eligible: ['yes 能、no 不能、person 转人工', 'yes, no, or a person decides'],
  pathway: ['按哪条资格', 'by which pathway'],
  prices: ['每个人的保费', 'the price of each'],
  total: ['合计', 'total'],
  status: [
    'payable 应赔、zero 赔 0（没到起付线，或没有责任计入：警告 NOT_COVERED 写明原因）、denied 拒赔、review 转人工',
    'payable, zero (below the deductible, or no benefit takes it: the warning NOT_COVERED says why), denied or review',
  ],
  burden: ['个人负担', 'what the person bears'],
  notCovered: [
    '不在任何责任内的；原因见警告 NOT_COVERED，或责任理由 COUNTED',
    'what no benefit takes; why: the warning NOT_COVERED, or the reason COUNTED of the benefit',
  ],
  benefits: ['各项责任赔多少；写了就是全部', 'what each benefit pays; what is listed is the whole list'],
  excluded: ['各条责任免除免掉多少；写了就是全部', 'what each exclusion takes; what is listed is the whole list'],
  warnings: ['提示代码；写了就是全部', 'codes of warnings; what is listed is the whole list'],
}
