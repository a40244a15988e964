/** The closing table of a synthetic year, for a person at a terminal. */
import { type Fen, formatYuan, type TenantId } from '@gongbao/kernel'
import { type ClaimLine, digestOf, type Figures } from './figures.ts'
import type { Proof } from './proofs.ts'

export interface Speed {
  readonly enrolledASecond: number
  readonly recordsASecond: number
  readonly seconds: number
}

export function closingTable(
  tenantId: TenantId,
  title: string,
  figures: Figures,
  proofs: readonly Proof[],
  speed: Speed,
): string {
  const rows = [...peopleRows(figures), ...moneyRows(figures), ...claimRows(figures), ...speedRows(speed)]
  return [
    '',
    `  ${tenantId} · ${title}`,
    rule,
    ...rows.map(([name, value]) => (name === '' ? rule : line(name, value))),
    rule,
    ...proofs.map((proof) => line(`${proof.holds ? '✓' : '✗'} ${proof.name}`, proof.told)),
    rule,
    line('摘要（同一种子相同） · digest (same seed, same digest)', digestOf(figures)),
    '',
  ].join('\n')
}

type Row = readonly [name: string, value: string]
const WIDTH = 74
const rule = `  ${'─'.repeat(WIDTH + 24)}`
const SPACER: Row = ['', '']
const count = (value: number): string => value.toLocaleString('en-US')
const listed = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${count(value)}`)
    .join(' · ')

function peopleRows({ people, households, familiesAtPortal, orders, policies }: Figures): Row[] {
  return [
    ['人口 · people', count(people)],
    ['家庭（其中来投保） · households (of which came)', `${count(households)} (${count(familiesAtPortal)})`],
    ['订单 · orders', listed(orders)],
    ['有效保单（其中免费儿童） · live policies (free children)', `${count(policies.live)} (${count(policies.free)})`],
    ['退保 · cancelled', count(policies.cancelled)],
    SPACER,
  ]
}

function moneyRows({ premium, incurredFen, paidFen, owedFen, toBeReturnedFen, ratioBp }: Figures): Row[] {
  return [
    ['收取保费 · premium collected', formatYuan(premium.collectedFen)],
    ['退还保费 · premium refunded', formatYuan(premium.refundedFen)],
    ['保费净额 · premium net', formatYuan(premium.netFen)],
    ['已核赔款 · claims approved', formatYuan(incurredFen)],
    ['待支付 · owed', formatYuan(owedFen)],
    ['支付后冲销、待收回 · reversed after payment, to be returned', formatYuan(toBeReturnedFen)],
    ['已支付 = 已核 − 待支付 + 待收回 · paid = approved − owed + to be returned', formatYuan(paidFen)],
    ['已核赔付率 · approved payout ratio', `${(ratioBp / 100).toFixed(2)}%`],
    SPACER,
  ]
}

const ROUTES = { 'one-stop': '一站式 · one-stop', paper: '零星报销 · paper' } as const

function claimRows({ records, answers, claims, paid, policies }: Figures): Row[] {
  const per100 = policies.live > 0 ? ((paid.claims / policies.live) * 100).toFixed(2) : '—'
  const share65 = paid.claims > 0 ? ((paid.from65 / paid.claims) * 100).toFixed(1) : '—'
  return [
    ['结算单：发送、留存 · records sent, kept', `${count(records.sent)}, ${count(records.kept)}`],
    ['应答 · answers', listed(answers)],
    ['冲销 · reversals', listed(records.reversals)],
    ...claims.map(
      (one): Row => [
        `  ${ROUTES[one.route]} ${one.status}`,
        `${count(one.claims)}   ${formatYuan(one.payableFen as Fen)}${isRest(one) ? '  ①' : ''}`,
      ],
    ),
    ...(claims.some(isRest) ? [REST] : []),
    ['有赔款的案件 · claims with a payout', `${count(paid.claims)}  (每百人 per 100 insured: ${per100})`],
    ['件均、最高 · mean, highest', `${formatYuan(paid.meanFen)}, ${formatYuan(paid.highestFen)}`],
    ['其中65岁以上 · of people of 65 or more', `${share65}%`],
    SPACER,
  ]
}

/** A claim that was taken back and yet comes to something. */
const isRest = ({ status, payableFen }: ClaimLine): boolean => status === 'reversed' && payableFen !== 0
const REST: Row = [
  '① 冲销后按无该单重算全年，其后案件的差额记在该单 · what later claims owe differently without it',
  '',
]

function speedRows({ enrolledASecond, recordsASecond, seconds }: Speed): Row[] {
  return [
    ['投保速度 · enrolled a second', enrolledASecond.toFixed(1)],
    ['结算单处理速度 · records a second', recordsASecond.toFixed(1)],
    ['总用时 · seconds in all', seconds.toFixed(1)],
  ]
}

function line(name: string, value: string): string {
  const width = [...name].reduce((sum, character) => sum + (/[\p{Script=Han}（）：、，—]/u.test(character) ? 2 : 1), 0)
  return `  ${name}${' '.repeat(Math.max(2, WIDTH - width))}${value}`
}
