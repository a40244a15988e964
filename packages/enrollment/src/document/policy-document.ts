/** The e-policy of one policy (电子保单): W39's notice as accepted, the parties, the insurers with their shares, the filing number, and a code by which anyone can ask whether it stands. */
import type { TenantTx } from '@gongbao/database'
import { qrCode, typeset } from '@gongbao/documents'
import { bp, dateAt, formatDate, formatPercent, formatYuan, sumFen } from '@gongbao/kernel'
import { type Collection, readCollection } from '@gongbao/payments'
import { cityOf, coinsurersOf, cycleOfYear, noticeOf, planOfVersion } from '@gongbao/register'
import { maskCertificate, readHolder, readPersons } from '@gongbao/residents'
import { paymentsOf } from '../due-orders.store.ts'
import { type Policy, readOrder } from '../enrollment.store.ts'
import { policyStatus } from '../policy-views.ts'
import { verificationCode } from './verification.rules.ts'

const TEMPLATE = new URL('policy.typ', import.meta.url)
const STATUS = {
  'waiting-for-cover': '尚未起保',
  'in-force': '保障中',
  ended: '保障已结束',
  cancelled: '已退保',
} as const

type Row = readonly [label: string, value: string]
type Group = {
  readonly title: string
  readonly rows: readonly Row[]
}

/**
 * @param origin the city's portal as the person reached it, `https://…`: where the code leads
 * @returns a PDF
 */
export async function policyDocument(tx: TenantTx, policy: Policy, origin: string): Promise<Uint8Array> {
  const [{ city }, { plan }] = await Promise.all([cityOf(tx), planOfVersion(tx, policy.planVersionId)])
  const { program, theme } = city
  const cycle = cycleOfYear(city, policy.planYear)
  const code = verificationCode(tx.tenantId, policy.policyNo)
  const address = `${origin}/verify?policyNo=${encodeURIComponent(policy.policyNo)}&code=${code}`
  const notice = noticeOf(plan)
  const data = {
    title: '电子保单',
    number: policy.policyNo,
    program: program.name,
    operator: program.operator.name,
    plan: plan.title,
    status: STATUS[policyStatus(tx, policy)],
    colour: theme.colours.primary,
    qr: qrCode(address),
    scan: '扫码查验',
    footer: `${program.name} · 保单号 ${policy.policyNo} · 查验码 ${code} · ${formatDate(tx.business.on)} 生成`,
    groups: [
      { title: '保单', rows: contractRows(policy, plan.product) },
      await partiesOf(tx, policy),
      await premiumOf(tx, policy),
      { title: '服务', rows: serviceRows(program) },
    ] satisfies Group[],
    coinsurersTitle: '共保体成员与承保份额',
    coinsurers: cycle
      ? coinsurersOf(cycle).map((one) => [`${one.name}${one.lead ? '（主承保）' : ''}`, formatPercent(bp(one.shareBp))])
      : [],
    noticeTitle: '投保须知',
    noticeMark: await noticeMark(tx, policy),
    notice: notice.sections.map(({ title, body }) => ({ title, body })),
  }
  return typeset(TEMPLATE, data, tx.business.at.epochMilliseconds)
}

const contractRows = (policy: Policy, product: { readonly name: string; readonly filingNo: string }): Row[] => [
  ['保单号', policy.policyNo],
  ['产品', product.name],
  ['备案编号', product.filingNo],
  ['保障期间', `${formatDate(policy.coverFrom)} 零时起至 ${formatDate(policy.coverTo)} 二十四时止`],
  ['出单日期', formatDate(dateAt(policy.issuedAt))],
  ...(policy.cancelledAt ? [['退保日期', formatDate(dateAt(policy.cancelledAt))] as const] : []),
]

/** Who bought it and who is insured: numbers only in part, for a policy is shown around. */
async function partiesOf(tx: TenantTx, policy: Policy): Promise<Group> {
  const holder = await readHolder(tx, policy.accountId)
  const people = await readPersons(tx, [...new Set([policy.personId, holder.personId ?? policy.personId])])
  const named = (id: string | null) => {
    const person = people.find((one) => one.id === id)
    return person ? `${person.name}（证件号码 ${maskCertificate(person.certNo)}）` : '—'
  }
  const years = policy.enrolledYears > 1 ? [['连续参保', `第 ${policy.enrolledYears} 年`] as const] : []
  return {
    title: '投保人与被保险人',
    rows: [['投保人', named(holder.personId)], ['被保险人', named(policy.personId)], ...years],
  }
}

/** What was paid and when: the receipt. A price that fell due later has a line of its own. */
async function premiumOf(tx: TenantTx, policy: Policy): Promise<Group> {
  const parts = await paymentsOf(tx, policy)
  const paid = await Promise.all(
    parts.map(async (part) => ({ ...part, by: await readCollection(tx, part.collectionId) })),
  )
  const rows = paid.map(({ amountFen, by }): Row => ['已收', `${formatYuan(amountFen)}${by ? receiptOf(by) : ''}`])
  const premium: Row = ['保险费', `${formatYuan(policy.premiumFen)}（${policy.priceName}）`]
  const total: Row[] = rows.length > 1 ? [['合计', formatYuan(sumFen(parts.map(({ amountFen }) => amountFen)))]] : []
  return { title: '保险费与收款', rows: [premium, ...rows, ...total] }
}

const receiptOf = ({ paidAt, tradeNo }: Collection): string =>
  `${paidAt ? `，${formatDate(dateAt(paidAt))}` : ''}，交易单号 ${tradeNo}`

interface Service {
  readonly operator: { readonly name: string; readonly licence: string; readonly complaintLine: string }
  readonly hotline: { readonly phone: string; readonly hours: string }
}
const serviceRows = ({ operator, hotline }: Service): Row[] => [
  ['客服热线', `${hotline.phone}（${hotline.hours}）`],
  ['平台运营', `${operator.name}（${operator.licence}）`],
  ['投诉电话', operator.complaintLine],
]

/** Which wording was accepted, and when. */
async function noticeMark(tx: TenantTx, policy: Policy): Promise<string> {
  const order = await readOrder(tx, policy.orderId)
  return order
    ? `版本 ${order.noticeVersion} · ${formatDate(dateAt(order.placedAt))} 投保时阅读并确认 · SHA-256 ${order.noticeSha256}`
    : ''
}
