/** Who may enroll, what each costs, and why, each with its clause. */
import type { Quote, QuoteLine } from '../api.ts'
import { Page } from '../view/layout.tsx'
import { Basis, Mixed, Money, Reasons, Steps } from '../view/parts.tsx'
import { day, either, listed, type View, zh } from '../view/view.ts'
import { Unpaid } from './choose.tsx'
import { ProofsGiven } from './family.tsx'

const VERDICT = {
  yes: ['good', 'eligibleYes'],
  no: ['bad', 'eligibleNo'],
  person: ['wait', 'eligiblePerson'],
} as const

function Line({ view, line, plan }: { view: View; line: QuoteLine; plan: string }) {
  const { say } = view
  const [tone, key] = line.alreadyCovered ? (['wait', 'alreadyCovered'] as const) : VERDICT[line.eligible]
  return (
    <section class="card" aria-label={line.name}>
      <div class="row">
        <h2 {...zh(view)}>{line.name}</h2>
        {line.amountFen === 0 ? (
          <span class="badge good big">{say('free')}</span>
        ) : (
          line.amountFen !== null && <Money view={view} amount={line.amountFen} />
        )}
      </div>
      <p>
        <span class={`badge ${tone}`}>{say(key)}</span>{' '}
        {line.pathway && (
          <>
            <span {...zh(view)}>{line.pathway.name}</span> <Basis view={view} of={line.pathway} plan={plan} />
          </>
        )}
      </p>
      {line.price && (
        <p>
          {say('priceRule')} <span {...zh(view)}>{line.price.name}</span>{' '}
          <Basis view={view} of={line.price} plan={plan} />
        </p>
      )}
      <details open={line.eligible !== 'yes'}>
        <summary>{say('why')}</summary>
        <Reasons view={view} reasons={[...line.eligibilityReasons, ...line.priceReasons]} plan={plan} />
      </details>
      <Proofs view={view} line={line} />
    </section>
  )
}

/** Proofs that would help, and what became of those given. */
function Proofs({ view, line }: { view: View; line: QuoteLine }) {
  const { say } = view
  const wanted = line.proofs.filter(({ state }) => state !== 'waiting')
  return (
    <>
      <ProofsGiven view={view} proofs={line.proofs} />
      {wanted.length > 0 && (
        <p>
          <a href={`/family/${line.personId}/proof`}>
            {say('giveProof', {
              proofs: either(
                view,
                wanted.map(({ fact }) => say(`proof_${fact}`)),
              ),
            })}
          </a>
        </p>
      )}
    </>
  )
}

export const queryOf = (people: readonly string[]) =>
  people.map((person) => `p=${encodeURIComponent(person)}`).join('&')
const canOrder = (line: QuoteLine) => line.eligible === 'yes' && !line.alreadyCovered && line.amountFen !== null

interface PriceProps {
  view: View
  quote: Quote
  unpaid: string | null
  /** Where the person came from: kept in the address, not in a cookie. */
  channel: string
}

/** The order's key is made here and travels in the address, so that going back to the notice and sending it again has one effect. */
export function PricePage({ view, quote, unpaid, channel }: PriceProps) {
  const { say } = view
  const orderable = quote.lines.filter(canOrder)
  const names = listed(
    view,
    orderable.map((line) => line.name),
  )
  const ids = orderable.map((line) => line.personId)
  const next = `/enroll/notice?${queryOf(ids)}&key=${crypto.randomUUID()}&channel=${encodeURIComponent(channel)}`
  return (
    <Page view={view} title={say('quoteTitle')}>
      <Steps view={view} at={1} />
      <h1>{say('quoteTitle')}</h1>
      <p class="lead">
        <span {...zh(view)}>{quote.planTitle}</span>
        <br />
        {say('coverDates', { from: day(view, quote.coverFrom), to: day(view, quote.coverTo) })}
      </p>
      <Unpaid view={view} orderId={unpaid} />
      {quote.lines.map((line) => (
        <Line view={view} line={line} plan={quote.planCode} />
      ))}
      {orderable.length > 0 ? (
        <div class="card">
          <div class="row">
            <strong>{say('total')}</strong>
            <span class="total">
              <Money view={view} amount={quote.totalFen} />
            </span>
          </div>
          {orderable.length < quote.lines.length && (
            <p>
              <Mixed view={view} text={say('onlyFor', { names })} />
            </p>
          )}
        </div>
      ) : (
        <p class="card">{say(quote.lines.every((line) => line.alreadyCovered) ? 'allCovered' : 'nobodyCan')}</p>
      )}
      <div class="actions">
        {orderable.length > 0 && (
          <a class="button" href={next}>
            {say('nextNotice')}
          </a>
        )}
        <a class="button second" href={`/enroll?${queryOf(quote.lines.map((line) => line.personId))}`}>
          {say('change')}
        </a>
      </div>
    </Page>
  )
}
