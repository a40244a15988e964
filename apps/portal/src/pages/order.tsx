/** The order and its payment, and the policies that come of it. */
import type { Fen } from '@gongbao/kernel'
import type { Cancelled, Order, Policy, Problem } from '../api.ts'
import { day, moment, Page, type View } from '../view/layout.tsx'
import { Basis, FormKey, Money, ProblemBox, Reasons, Steps } from '../view/parts.tsx'

const ORDER_STATUS = {
  'waiting-for-payment': 'order_waiting',
  paid: 'order_paid',
  completed: 'order_completed',
  expired: 'order_expired',
  cancelled: 'order_cancelled',
  refunded: 'order_refunded',
} as const

export function OrderPage({ view, order, problem }: { view: View; order: Order; problem?: Problem | undefined }) {
  const { say } = view
  return (
    <Page view={view} title={say('orderTitle')}>
      <Steps view={view} at={3} />
      <h1>{say('orderTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      {order.status === 'completed' && <div class="ok">{say('enrolledOk')}</div>}
      {order.status === 'paid' && (
        <div class="ok" data-look-again role="status">
          {say('paidWaiting')}
        </div>
      )}
      <section class="card">
        <div class="row">
          <strong>{order.planTitle}</strong>
          <span class="badge">{say(ORDER_STATUS[order.status])}</span>
        </div>
        <ul class="plain">
          {order.lines.map((line) => (
            <li class="check">
              <span class="body">
                {line.name} <span class="small">{line.priceName}</span>
                {line.policyId && (
                  <>
                    <br />
                    <a href={`/policies/${line.policyId}`}>{say('viewPolicy')}</a>
                  </>
                )}
              </span>
              <Money amount={line.amountFen} />
            </li>
          ))}
        </ul>
        <div class="row">
          <strong>{say('total')}</strong>
          <span class="total">
            <Money amount={order.totalFen} />
          </span>
        </div>
      </section>
      {order.status === 'waiting-for-payment' && (
        <form method="post" action={`/orders/${order.orderId}/pay`} data-look-again>
          <FormKey />
          {order.payBefore && <p class="lead">{say('payBefore', { at: moment(view, order.payBefore) })}</p>}
          <div class="actions">
            <button class="button" type="submit" name="channel" value="wechat">
              {say('payWechat')}
            </button>
            <a class="button second" href={`/orders/${order.orderId}`}>
              {say('lookAgain')}
            </a>
          </div>
        </form>
      )}
      {order.status === 'completed' && (
        <a class="button" href="/policies">
          {say('policies')}
        </a>
      )}
    </Page>
  )
}

export function PoliciesPage({
  view,
  policies,
  orders,
}: {
  view: View
  policies: readonly Policy[]
  orders: readonly Order[]
}) {
  const { say } = view
  const open = orders.filter((order) => order.status === 'waiting-for-payment' || order.status === 'paid')
  return (
    <Page view={view} title={say('policies')}>
      <h1>{say('policies')}</h1>
      {open.map((order) => (
        <div class="card row">
          <span>
            {order.planTitle} <span class="badge wait">{say(ORDER_STATUS[order.status])}</span>
          </span>
          <a href={`/orders/${order.orderId}`}>{say('payNow')}</a>
        </div>
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
            <strong>{policy.insuredName}</strong> {policy.planTitle}
            <br />
            <span class="small">
              {say('coverDates', { from: day(view, policy.coverFrom), to: day(view, policy.coverTo) })}
            </span>
          </span>
          <span class={`badge ${policy.status === 'cancelled' ? 'bad' : 'good'}`}>
            {say(`policy_${policy.status}`)}
          </span>
        </a>
      ))}
    </Page>
  )
}

export function PolicyPage({
  view,
  policy,
  problem,
  asking,
}: {
  view: View
  policy: Policy
  problem?: Problem | undefined
  asking: boolean
}) {
  const { say } = view
  return (
    <Page view={view} title={policy.policyNo}>
      <h1>{policy.planTitle}</h1>
      <ProblemBox view={view} problem={problem} />
      <section class="card">
        <div class="row">
          <strong>{policy.insuredName}</strong>
          <span class={`badge ${policy.status === 'cancelled' ? 'bad' : 'good'}`}>
            {say(`policy_${policy.status}`)}
          </span>
        </div>
        <dl class="facts">
          <dt>{say('policyNo')}</dt>
          <dd>{policy.policyNo}</dd>
          <dt>{say('certificateNumber')}</dt>
          <dd>{policy.insuredCertificateMasked}</dd>
          <dt>{say('filing')}</dt>
          <dd>
            {policy.productName} {policy.filingNo}
          </dd>
          <dt>{say('premium')}</dt>
          <dd>
            <Money amount={policy.premiumFen as Fen} /> {policy.priceName}
          </dd>
          <dt>{say('why')}</dt>
          <dd>
            {policy.pathway.name} <Basis view={view} of={policy.pathway} />
            <Reasons view={view} reasons={policy.reasons} />
          </dd>
        </dl>
        <p>{say('coverDates', { from: day(view, policy.coverFrom), to: day(view, policy.coverTo) })}</p>
      </section>
      {policy.cancellable && policy.cancelUntil && (
        <p class="small">{say('cancelUntil', { date: day(view, policy.cancelUntil) })}</p>
      )}
      {policy.cancellable && !asking && (
        <a class="button danger" href={`/policies/${policy.policyId}?cancel=ask`}>
          {say('cancelPolicy')}
        </a>
      )}
      {policy.cancellable && asking && (
        <form method="post" action={`/policies/${policy.policyId}/cancel`} class="card">
          <FormKey />
          <p>{say('cancelSure', { name: policy.insuredName })}</p>
          <div class="actions">
            <button class="button danger" type="submit">
              {say('cancelYes')}
            </button>
            <a class="button second" href={`/policies/${policy.policyId}`}>
              {say('cancelNo')}
            </a>
          </div>
        </form>
      )}
    </Page>
  )
}

export function CancelledPage({ view, cancelled, amount }: { view: View; cancelled: Cancelled; amount: string }) {
  const { say } = view
  return (
    <Page view={view} title={say('policy_cancelled')}>
      <h1>{say('policy_cancelled')}</h1>
      <div class="ok">{say('cancelled', { amount })}</div>
      {cancelled.fallsDue.map((due) => (
        <div class="card">
          <p>{say('fallsDue', { name: due.name, amount: '' })}</p>
          <Money amount={due.amountFen} />
          <a class="button" href={`/orders/${due.orderId}`}>
            {say('payNow')}
          </a>
        </div>
      ))}
      <a class="button second" href="/policies">
        {say('policies')}
      </a>
    </Page>
  )
}
