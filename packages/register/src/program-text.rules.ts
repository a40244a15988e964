/** The program's own terms as people read them: who runs it, who decides, how it is paid, what its rules may not read. */
import { type Bilingual, formatDate } from '@gongbao/kernel'
import { type City, factNamed, type Program } from '@gongbao/program'
import { type Made, own, type ReadingSection, section } from './reading.rules.ts'

/** The program's own terms. */
export function readProgram({ program, clauses }: City): ReadingSection[] {
  return [
    section('operation', { zh: '谁来经营', en: 'Who runs it' }, operation(program), clauses),
    section('approvals', { zh: '方案由谁决定', en: 'Who decides on a plan' }, approvals(program), clauses),
    section('payment', { zh: '缴费与一站式结算', en: 'Payment and one-stop' }, payment(program), clauses),
    section('forbids', { zh: '规则不得读取的信息', en: 'What the rules may not read' }, forbids(program), clauses),
  ].filter(({ items }) => items.length > 0)
}

function operation({ operator, hotline, documents, follows }: Program): Made[] {
  const { phone, hours, wechat } = hotline
  const service = [phone, hours, ...(wechat ? [wechat] : [])].join('，')
  return [
    [
      'operator',
      '线上运营主体',
      [
        own(`${operator.name}，${operator.licence}，${operator.domainRecord}`),
        { zh: `投诉电话 ${operator.complaintLine}`, en: `complaints: ${operator.complaintLine}` },
      ],
      operator,
    ],
    ['hotline', '服务热线', [own(service)], hotline],
    [
      'documents',
      '所依据的文件',
      documents.map(({ title, number, on, draft }) =>
        own([title, number, on && formatDate(on), draft && '征求意见稿'].filter(Boolean).join('，')),
      ),
    ],
    ...follows.map(({ notice, meaning }, at): Made => [`follows-${at + 1}`, notice, [own(meaning)]]),
  ]
}

const STEPS = {
  draft: { name: '起草方案', en: 'drafted by' },
  sign: { name: '精算签字', en: 'signed by' },
  comment: { name: '提出意见', en: 'commented by' },
  approve: { name: '批准', en: 'approved by' },
  publish: { name: '发布', en: 'published by' },
} as const
type Role = Program['approvals']['draft'][number]
const ROLES: Readonly<Record<Role, Bilingual>> = {
  'lead-product': { zh: '主承保机构（产品）', en: 'lead insurer, product' },
  'lead-claims': { zh: '主承保机构（理赔）', en: 'lead insurer, claims' },
  'lead-finance': { zh: '主承保机构（财务）', en: 'lead insurer, finance' },
  actuary: { zh: '精算责任人', en: 'actuary' },
  coinsurer: { zh: '共保体成员', en: 'coinsurers' },
  'bureau-officer': { zh: '医保部门', en: 'bureau' },
  'platform-operator': { zh: '平台运营', en: 'platform operator' },
}

function approvals({ approvals: steps }: Program): Made[] {
  return (['draft', 'sign', 'comment', 'approve', 'publish'] as const).map((step) => {
    const roles = steps[step].map((role) => ROLES[role])
    const words = { zh: roles.map(({ zh }) => zh).join('、'), en: roles.map(({ en }) => en).join(', ') }
    return [step, STEPS[step].name, [{ zh: words.zh, en: `${STEPS[step].en} ${words.en}` }], steps]
  })
}

const PAYERS = {
  prefund: { zh: '由医保经办机构用周转金拨付', en: 'paid by the agency out of the prefund' },
  insurer: { zh: '由主承保机构直接支付', en: 'paid by the lead insurer' },
} as const

function payment({ payments, oneStop, ownPayoutField }: Program): Made[] {
  const [local, away] = [PAYERS[oneStop.local], PAYERS[oneStop.outOfTown]]
  const made: Made[] = [
    ['channels', '缴费渠道', payments.map(({ name }) => own(name)), ...payments],
    [
      'one-stop',
      '一站式结算的赔款',
      [
        { zh: `本市医疗机构垫付的：${local.zh}`, en: `advanced by local institutions: ${local.en}` },
        { zh: `外地医疗机构垫付的：${away.zh}`, en: `advanced out of town: ${away.en}` },
      ],
      oneStop,
    ],
  ]
  if (!ownPayoutField) return made
  const text = {
    zh: '结算单的“其他支出”是本项目自己的赔付，核对时先从基金中扣除',
    en: `${ownPayoutField} of a settlement is this program’s own payout and is taken out of the funds first`,
  }
  return [...made, ['own-payout', '结算单中的本项目赔付', [text]]]
}

function forbids({ forbids: { eligibility, price } }: Program): Made[] {
  const made = [
    { code: 'eligibility', name: '判定投保资格时', rule: eligibility },
    { code: 'price', name: '确定保费时', rule: price },
  ]
  return made.flatMap(({ code, name, rule }): Made[] => {
    if (!rule) return []
    const labels = rule.facts.map((fact) => factNamed(fact)?.label ?? own(fact))
    const text = { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
    return [[code, name, [text], rule]]
  })
}
