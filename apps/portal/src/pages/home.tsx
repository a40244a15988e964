/** The first page: what it is, when, how much, what it covers, and one button. */
import { type Bp, formatPercent } from '@gongbao/kernel'
import type { PublicPlan, Tiers } from '../api.ts'
import { Page } from '../view/layout.tsx'
import { Basis, Illustrative, Mixed, Money } from '../view/parts.tsx'
import { day, listed, type View, yuan, zh } from '../view/view.ts'

/** The bands of a benefit, in words: which part of the amount is paid at which share. */
export function Bands({ view, tiers }: { view: View; tiers: Tiers }) {
  const { say } = view
  const name = (upToFen: number | null, at: number) => {
    if (upToFen !== null) return say('upTo', { amount: yuan(view, upToFen) })
    return say(at === 0 ? 'allAmounts' : 'above')
  }
  const several = tiers.bands.length > 1
  return (
    <>
      <ul class="plain">
        {tiers.bands.map((band, at) => (
          <li class="rate">
            <span>{name(band.upToFen, at)}</span>
            <strong>{formatPercent(band.rateBp as Bp)}</strong>
          </li>
        ))}
      </ul>
      {several && (
        <span class="small">
          {say(tiers.measured === 'burden' ? 'measuredOnBurden' : 'measuredAbove')}
          {tiers.apply === 'whole' && say('wholeAmounts')}
        </span>
      )}
    </>
  )
}

function Prices({ view, plan }: { view: View; plan: PublicPlan }) {
  return (
    <section class="card" aria-labelledby="prices">
      <h2 id="prices">{view.say('howMuch')}</h2>
      <ul class="plain lines">
        {plan.prices.map((price) => (
          <li class="line">
            <span>
              <span {...zh(view)}>{price.name}</span> <Basis view={view} of={price} plan={plan.code} />
            </span>
            {price.amountFen === 0 ? (
              <span class="badge good">{view.say('free')}</span>
            ) : (
              <Money view={view} amount={price.amountFen} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Benefit({ view, benefit, plan }: { view: View; benefit: PublicPlan['benefits'][number]; plan: string }) {
  const { say } = view
  return (
    <details class="card">
      <summary>
        <h3 {...zh(view)}>{benefit.name}</h3>
      </summary>
      <Basis view={view} of={{ clause: benefit.clause }} plan={plan} />
      <dl class="facts">
        <dt>{say('deductible')}</dt>
        <dd>
          {benefit.deductible.amountFen === null ? (
            benefit.deductible.text[view.language]
          ) : (
            <Money view={view} amount={benefit.deductible.amountFen} />
          )}{' '}
          <Basis view={view} of={benefit.deductible} plan={plan} />
        </dd>
        <dt>{say('rates')}</dt>
        <dd>
          <Bands view={view} tiers={benefit.tiers} /> <Basis view={view} of={benefit.tiers} plan={plan} />
        </dd>
        {benefit.cap && <dt>{say('yearCap')}</dt>}
        {benefit.cap && (
          <dd>
            <Money view={view} amount={benefit.cap.amountFen} /> <Basis view={view} of={benefit.cap} plan={plan} />
          </dd>
        )}
      </dl>
    </details>
  )
}

function Benefits({ view, plan }: { view: View; plan: PublicPlan }) {
  const { say } = view
  return (
    <section aria-labelledby="benefits">
      <h2 id="benefits">{say('whatIsCovered')}</h2>
      <p class="lead">{say('deductibleHint')}</p>
      <p>
        <a class="button second" href="/estimate">
          {say('estimateTitle')}
        </a>
      </p>
      {plan.benefits.map((benefit) => (
        <Benefit view={view} benefit={benefit} plan={plan.code} />
      ))}
      {plan.yearCap && (
        <p class="card row">
          <span>
            {say('planCap')} <Basis view={view} of={plan.yearCap} plan={plan.code} />
          </span>
          <Money view={view} amount={plan.yearCap.amountFen} />
        </p>
      )}
      <details class="card">
        <summary>
          <h3>{say('notPaidFor')}</h3>
        </summary>
        <ul class="loose">
          {plan.exclusions.map((exclusion) => (
            <li>
              <span {...zh(view)}>{exclusion.name}</span> <Basis view={view} of={exclusion} plan={plan.code} />
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a class="button second" href={`/terms/${encodeURIComponent(plan.code)}`}>
          {say('readTerms')}
        </a>
      </p>
    </section>
  )
}

function When({ view, plan }: { view: View; plan: PublicPlan }) {
  const { say } = view
  const dates = { from: day(view, plan.windowFrom), to: day(view, plan.windowTo) }
  const key = plan.windowOpen ? 'windowOpen' : view.program.businessOn < plan.windowFrom ? 'windowAhead' : 'windowPast'
  return (
    <>
      <p>
        {say(key, dates)} <Illustrative view={view} when={plan.windowIllustrative} />
      </p>
      {plan.windowExtensions.map((extension) => (
        <p>
          {say('windowExtended', { to: day(view, extension.to) })}
          <span {...zh(view)}>{extension.reason}</span> <Basis view={view} of={extension} plan={plan.code} />
        </p>
      ))}
      {!plan.windowOpen && plan.outsideWindow.length > 0 && (
        <p>
          <Mixed
            view={view}
            text={say('outsideWindow', {
              who: listed(
                view,
                plan.outsideWindow.map(({ name }) => name),
              ),
            })}
          />
        </p>
      )}
      <p>
        {say('coverDates', { from: day(view, plan.coverFrom), to: day(view, plan.coverTo) })}{' '}
        <Illustrative view={view} when={plan.coverIllustrative} />
      </p>
      <a class="button" href="/enroll">
        {say(plan.windowOpen ? 'startEnrolling' : 'checkEligibility')}
      </a>
    </>
  )
}

export function HomePage({ view }: { view: View }) {
  const { program } = view
  const { plan } = program
  return (
    <Page view={view} title={view.say('home')}>
      <section class="hero">
        <h1>{view.language === 'zh' ? program.name : program.nameEn}</h1>
        <p {...zh(view)}>{program.slogan}</p>
        {plan && (
          <p class="plan" {...zh(view)}>
            {plan.title}
          </p>
        )}
        {plan && <When view={view} plan={plan} />}
      </section>
      {plan && <Prices view={view} plan={plan} />}
      {plan && <Benefits view={view} plan={plan} />}
    </Page>
  )
}
