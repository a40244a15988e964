/** An order and its payment: what to do now, in one sentence and one button. */
import type { Order, Problem } from '../api.ts'
import type { TextKey } from '../texts/index.ts'
import { FormKey } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Money, ProblemBox, Steps } from '../view/parts.tsx'
import { moment, type View, zh } from '../view/view.ts'
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
              {line.name} <span class="small">{line.priceName}</span>
            </span>
            {line.amountFen === 0 ? (
              <span class="badge good">{say('free')}</span>
            ) : (
              <Money view={view} amount={line.amountFen} />
            )}
            {line.policyId && order.status === 'completed' && (
              <a class="whole" href={`/policies/${line.policyId}`}>
                {say('viewPolicy')}
              </a>
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
      {order.payBefore && <p>{say('payBefore', { at: moment(view, order.payBefore) })}</p>}
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

/** What has come of it, when it is over. */
function Ended({ view, order }: OrderProps) {
  const { say } = view
  const isDue = order.kind === 'price-due'
  if (order.status === 'completed')
    return (
      <div class="ok" role="status">
        {say(isDue ? 'duePaid' : 'enrolledOk')}
      </div>
    )
  const text = {
    expired: isDue ? 'dueExpiredText' : 'expiredText',
    cancelled: 'cancelledText',
    refunded: 'refundedText',
  } as const
  if (order.status === 'waiting-for-payment' || order.status === 'paid') return null
  return <p class="card">{say(text[order.status])}</p>
}

function Next({ view, order }: OrderProps) {
  const { say } = view
  if (order.status === 'waiting-for-payment') return <Pay view={view} order={order} />
  if (order.status === 'paid')
    return (
      <a class="button second" href={`/orders/${order.orderId}`}>
        {say('refresh')}
      </a>
    )
  if (order.status === 'completed')
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
      <Next view={view} order={order} />
    </Page>
  )
}
