/** Policies with what they rest on, and leaving one before its cover starts. */
import type { Cancelled, Order, Policy, Problem } from '../api.ts'
import { FormKey } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Basis, Mixed, Money, ProblemBox, Reasons } from '../view/parts.tsx'
import { day, moment, type View, yuan, zh } from '../view/view.ts'
import { ORDER_STATUS } from './order.tsx'

export const TONE = { 'in-force': 'good', 'waiting-for-cover': 'good', cancelled: 'bad', ended: 'wait' } as const

interface PoliciesProps {
  view: View
  policies: readonly Policy[]
  orders: readonly Order[]
}

export function PoliciesPage({ view, policies, orders }: PoliciesProps) {
  const { say } = view
  const open = orders.filter((order) => order.status === 'waiting-for-payment' || order.status === 'paid')
  return (
    <Page view={view} title={say('policiesTitle')}>
      <h1>{say('policiesTitle')}</h1>
      {open.map((order) => (
        <a class="card row" href={`/orders/${order.orderId}`}>
          <span>
            <strong {...zh(view)}>{order.kind === 'price-due' ? say('orderDue') : order.planTitle}</strong>
            <br />
            <span class="badge wait">{say(ORDER_STATUS[order.status][1])}</span>
          </span>
          <Money view={view} amount={order.totalFen} />
        </a>
      ))}
      {policies.length === 0 && open.length === 0 && (
        <div class="card">
          <p>{say('noPolicies')}</p>
          <a class="button" href="/enroll">
            {say('startEnrolling')}
          </a>
        </div>
      )}
      {policies.map((policy) => (
        <a class="card row" href={`/policies/${policy.policyId}`}>
          <span>
            <strong {...zh(view)}>{policy.insuredName}</strong> <span {...zh(view)}>{policy.planTitle}</span>
            <br />
            <span class="small">
              {say('coverDates', { from: day(view, policy.coverFrom), to: day(view, policy.coverTo) })}
            </span>
          </span>
          <span>
            {policy.due && <span class="badge wait">{say('dueBadge')}</span>}{' '}
            <span class={`badge ${TONE[policy.status]}`}>{say(`policy_${policy.status}`)}</span>
          </span>
        </a>
      ))}
    </Page>
  )
}

interface PolicyProps {
  view: View
  policy: Policy
  problem?: Problem | undefined
}

function Facts({ view, policy }: PolicyProps) {
  const { say } = view
  return (
    <dl class="facts">
      <dt>{say('policyNo')}</dt>
      <dd>{policy.policyNo}</dd>
      <dt>{say('certificateNumber')}</dt>
      <dd>{policy.insuredCertificateMasked}</dd>
      <dt>{say('filing')}</dt>
      <dd {...zh(view)}>
        {policy.productName}，{policy.filingNo}
      </dd>
      <dt>{say('premium')}</dt>
      <dd>
        {policy.premiumFen === 0 ? say('free') : <Money view={view} amount={policy.premiumFen} />}{' '}
        <span {...zh(view)}>{policy.priceName}</span>
      </dd>
      {policy.status !== 'cancelled' && <dt>{say('enrolledYears')}</dt>}
      {policy.status !== 'cancelled' && <dd>{say('yearsCount', { count: policy.enrolledYears })}</dd>}
    </dl>
  )
}

/** Money still owed for it, or going back for it. */
function Owed({ view, policy }: PolicyProps) {
  const { say } = view
  const { due, refund } = policy
  return (
    <>
      {due && (
        <section class="card">
          <p>
            <Mixed view={view} text={say('fallsDue', { name: policy.insuredName, at: moment(view, due.payBefore) })} />
          </p>
          <p class="total">
            <Money view={view} amount={due.amountFen} />
          </p>
          <a class="button" href={`/orders/${due.orderId}`}>
            {say('payNow')}
          </a>
        </section>
      )}
      {refund && (
        <p class="card row">
          <span>
            {say('refundTitle')} <span class="small">{say(`refundState_${refund.state}`)}</span>
          </span>
          <Money view={view} amount={refund.amountFen} />
        </p>
      )}
    </>
  )
}

export function PolicyPage({ view, policy, problem }: PolicyProps) {
  const { say } = view
  return (
    <Page view={view} title={`${say('policyTitle')} ${policy.policyNo}`}>
      <h1 {...zh(view)}>{policy.planTitle}</h1>
      <ProblemBox view={view} problem={problem} />
      <section class="card">
        <div class="row">
          <strong {...zh(view)}>{policy.insuredName}</strong>
          <span class={`badge ${TONE[policy.status]}`}>{say(`policy_${policy.status}`)}</span>
        </div>
        <p>{say('coverDates', { from: day(view, policy.coverFrom), to: day(view, policy.coverTo) })}</p>
        <Facts view={view} policy={policy} />
        <details>
          <summary>{say('why')}</summary>
          <p>
            <span {...zh(view)}>{policy.pathway.name}</span>{' '}
            <Basis view={view} of={policy.pathway} plan={policy.planCode} />
          </p>
          <Reasons view={view} reasons={policy.reasons} plan={policy.planCode} />
        </details>
      </section>
      <Owed view={view} policy={policy} />
      {policy.boughtByOther && <p class="card">{say('boughtByOther')}</p>}
      {policy.cancellable && policy.cancelUntil && (
        <p class="lead">
          {say(policy.premiumFen === 0 ? 'cancelFreeUntil' : 'cancelUntil', { date: day(view, policy.cancelUntil) })}
        </p>
      )}
      <div class="actions">
        <a class="button" href={`/policies/${policy.policyId}/document`}>
          {say('policyDocument')}
        </a>
        <a class="button second" href={`/terms/${encodeURIComponent(policy.planCode)}`}>
          {say('readTerms')}
        </a>
        {policy.cancellable && (
          <a class="button second" href={`/policies/${policy.policyId}/cancel`}>
            {say(policy.premiumFen === 0 ? 'cancelFree' : 'cancelPolicy')}
          </a>
        )}
      </div>
    </Page>
  )
}

function cancelText(view: View, { insuredName: name, premiumFen }: Policy): string {
  if (premiumFen === 0) return view.say('cancelSureFree', { name })
  return view.say('cancelSure', { name, amount: yuan(view, premiumFen) })
}

export function CancelPage({ view, policy }: PolicyProps) {
  const { say } = view
  return (
    <Page view={view} title={say('cancelTitle')}>
      <h1>{say('cancelTitle')}</h1>
      <p class="card">
        <Mixed view={view} text={cancelText(view, policy)} />
      </p>
      <p class="card">{say('cancelChildren')}</p>
      <form method="post" action={`/policies/${policy.policyId}/cancel`} class="actions">
        <FormKey />
        <button class="button danger" type="submit">
          {say('cancelYes')}
        </button>
        <a class="button second" href={`/policies/${policy.policyId}`}>
          {say('cancelNo')}
        </a>
      </form>
    </Page>
  )
}

export function CancelledPage({ view, cancelled }: { view: View; cancelled: Cancelled }) {
  const { say } = view
  const amount = yuan(view, cancelled.refundFen)
  return (
    <Page view={view} title={say('policy_cancelled')}>
      <h1>{say('policy_cancelled')}</h1>
      <div class="ok" role="status">
        {cancelled.refundFen === 0 ? say('cancelledFree') : say('cancelledOk', { amount })}
      </div>
      {cancelled.fallsDue.map((due) => (
        <section class="card">
          <p>
            <Mixed view={view} text={say('fallsDue', { name: due.name, at: moment(view, due.payBefore) })} />
          </p>
          <p class="total">
            <Money view={view} amount={due.amountFen} />
          </p>
          <a class="button" href={`/orders/${due.orderId}`}>
            {say('payNow')}
          </a>
        </section>
      ))}
      <a class="button second" href="/policies">
        {say('policiesTitle')}
      </a>
    </Page>
  )
}
