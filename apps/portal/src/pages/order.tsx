/** An order and its payment: what to do now, in one sentence and one button. */
import type { Order, Problem } from '../api.ts'
import type { TextKey } from '../texts/index.ts'
import { FormKey } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Mixed, Money, ProblemBox, Steps } from '../view/parts.tsx'
import { listed, moment, type View, zh } from '../view/view.ts'
import { queryOf } from './price.tsx'

export const ORDER_STATUS = {
  'waiting-for-payment': ['wait', 'order_waiting'],
  paid: ['wait', 'order_paid'],
  completed: ['good', 'order_completed'],
  expired: ['bad', 'order_expired'],
  cancelled: ['bad', 'order_cancelled'],
  refunded: ['bad', 'order_refunded'],
} as const satisfies Record<Order['status'], readonly [string, TextKey]>

interface OrderProps {
  view: View
  order: Order
  problem?: Problem | undefined
}

function Lines({ view, order }: OrderProps) {
  const { say } = view
  const [tone, key] = ORDER_STATUS[order.status]
  return (
    <section class="card">
      <div class="row">
        <strong {...zh(view)}>{order.kind === 'price-due' ? say('orderDue') : order.planTitle}</strong>
        <span class={`badge ${tone}`}>{say(key)}</span>
      </div>
      <ul class="plain lines">
        {order.lines.map((line) => (
          <li class="line">
            <span {...zh(view)}>
              {line.name}{' '}
              <span class="small">
                {say('priceRule')} {line.priceName}
              </span>
            </span>
            {line.amountFen === 0 ? (
              <span class="badge good">{say('free')}</span>
            ) : (
              <Money view={view} amount={line.amountFen} />
            )}
            {line.policyId && order.status === 'completed' && (
              <span class="whole">
                <a href={`/policies/${line.policyId}`}>{say('viewPolicy')}</a>{' '}
                {line.policyStatus === 'cancelled' && <span class="badge bad">{say('policy_cancelled')}</span>}
              </span>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <strong>{say('total')}</strong>
        <span class="total">
          <Money view={view} amount={order.totalFen} />
        </span>
      </div>
    </section>
  )
}

function Pay({ view, order }: OrderProps) {
  const { say } = view
  return (
    <form method="post" action={`/orders/${order.orderId}/pay`} data-look-again={order.status}>
      <FormKey />
      {order.payBefore && (
        <p>
          <Mixed view={view} text={deadlineText(view, order, order.payBefore)} />
        </p>
      )}
      {order.paying && <p>{say('payingNow')}</p>}
      <div class="actions">
        <button class="button" type="submit" name="channel" value="wechat">
          {say('payWechat')}
        </button>
        <a class="button second" href={`/orders/${order.orderId}`}>
          {say('lookAgain')}
        </a>
      </div>
    </form>
  )
}

/** By when it must be paid, and what happens otherwise: a child's policy that owes its price ends (W4). */
function deadlineText({ say, ...view }: View, order: Order, payBefore: string): string {
  const at = moment({ say, ...view }, payBefore)
  const names = listed(
    { say, ...view },
    order.lines.map(({ name }) => name),
  )
  return order.kind === 'price-due' ? say('payDueBefore', { at, names }) : say('payBefore', { at })
}

/** What has come of it, when it is over. */
function Ended({ view, order }: OrderProps) {
  const { say } = view
  const isDue = order.kind === 'price-due'
  const isLive = order.lines.some(({ policyStatus }) => policyStatus !== null && policyStatus !== 'cancelled')
  if (order.status === 'completed')
    return isLive ? (
      <div class="ok" role="status">
        {say(isDue ? 'duePaid' : 'enrolledOk')}
      </div>
    ) : null
  const text = {
    expired: isDue ? 'dueExpiredText' : 'expiredText',
    cancelled: isDue ? (isLive ? 'dueNoLonger' : 'duePolicyEnded') : 'cancelledText',
    refunded: 'refundedText',
  } as const
  if (order.status === 'waiting-for-payment' || order.status === 'paid') return null
  return <p class="card">{say(text[order.status])}</p>
}

/** Money on its way back, each part with why and how far it is. */
function Refunds({ view, order }: OrderProps) {
  const { say } = view
  if (order.refunds.length === 0) return null
  return (
    <section class="card" aria-labelledby="refunds">
      <h2 id="refunds">{say('refundTitle')}</h2>
      <ul class="plain lines">
        {order.refunds.map((refund) => (
          <li class="line">
            <span>
              {say(`refund_${refund.reason}`)} <span class="small">{say(`refundState_${refund.state}`)}</span>
            </span>
            <Money view={view} amount={refund.amountFen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Nothing is to be ordered again by those who hold a policy: a price that fell due, a second payment. */
const mayOrderAgain = ({ kind, refunds }: Order): boolean =>
  kind === 'enrollment' && !refunds.some(({ reason }) => reason === 'already-covered')

function Next({ view, order }: OrderProps) {
  const { say } = view
  if (order.status === 'waiting-for-payment') return <Pay view={view} order={order} />
  if (order.status === 'paid')
    return (
      <a class="button second" href={`/orders/${order.orderId}`}>
        {say('refresh')}
      </a>
    )
  if (order.status === 'completed' || !mayOrderAgain(order))
    return (
      <a class="button" href="/policies">
        {say('policiesTitle')}
      </a>
    )
  return (
    <a class="button" href={`/enroll?${queryOf(order.lines.map((line) => line.personId))}`}>
      {say('orderAgain')}
    </a>
  )
}

export function OrderPage({ view, order, problem }: OrderProps) {
  const { say } = view
  return (
    <Page view={view} title={say('orderTitle')}>
      <Steps view={view} at={3} />
      <h1>{say('orderTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      <Ended view={view} order={order} />
      {order.status === 'paid' && (
        <div class="ok" data-look-again={order.status} role="status">
          {say('paidWaiting')}
        </div>
      )}
      <Lines view={view} order={order} />
      <Refunds view={view} order={order} />
      <Next view={view} order={order} />
    </Page>
  )
}
