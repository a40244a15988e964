/** The first page: what it is, when, how much, what it covers, and one button. */

import type { Bp, Fen } from '@gongbao/kernel'
import { formatPercent, formatYuan } from '@gongbao/kernel'
import type { PublicPlan, Tiers } from '../api.ts'
import { day, Page, type View } from '../view/layout.tsx'
import { Basis, Money } from '../view/parts.tsx'

function Bands({ view, tiers }: { view: View; tiers: Tiers }) {
  const name = (upToFen: Fen | null, at: number) => {
    if (upToFen !== null) return view.say('upTo', { amount: formatYuan(upToFen) })
    return at === 0 ? view.say('allAmounts') : view.say('above')
  }
  return (
    <ul class="plain">
      {tiers.bands.map((band, at) => (
        <li class="row">
          <span>{name(band.upToFen, at)}</span>
          <strong>{formatPercent(band.rateBp as Bp)}</strong>
        </li>
      ))}
    </ul>
  )
}

function Prices({ view, plan }: { view: View; plan: PublicPlan }) {
  return (
    <section class="card" aria-labelledby="prices">
      <h2 id="prices">{view.say('howMuch')}</h2>
      <ul class="plain">
        {plan.prices.map((price) => (
          <li class="check">
            <span class="body">
              {price.name} <Basis view={view} of={price} />
            </span>
            {price.amountFen === 0 ? (
              <span class="badge good">{view.say('free')}</span>
            ) : (
              <Money amount={price.amountFen} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Benefits({ view, plan }: { view: View; plan: PublicPlan }) {
  const { say } = view
  return (
    <section aria-labelledby="benefits">
      <h2 id="benefits">{say('whatIsCovered')}</h2>
      {plan.benefits.map((benefit) => (
        <div class="card">
          <h3>
            {benefit.name} <Basis view={view} of={{ clause: benefit.clause }} />
          </h3>
          <dl class="facts">
            <dt>{say('deductible')}</dt>
            <dd>
              <Money amount={benefit.deductible.amountFen} /> <Basis view={view} of={benefit.deductible} />
            </dd>
            <dt>{say('rates')}</dt>
            <dd>
              <Bands view={view} tiers={benefit.tiers} /> <Basis view={view} of={benefit.tiers} />
            </dd>
            {benefit.capFen !== null && (
              <>
                <dt>{say('yearCap')}</dt>
                <dd>
                  <Money amount={benefit.capFen} />
                </dd>
              </>
            )}
          </dl>
        </div>
      ))}
      <details class="card">
        <summary>{say('claimExcluded')}</summary>
        <ul>
          {plan.exclusions.map((exclusion) => (
            <li>
              {exclusion.name} <Basis view={view} of={exclusion} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

export function HomePage({ view }: { view: View }) {
  const { say, program } = view
  const { plan } = program
  return (
    <Page view={view} title={say('home')}>
      <section class="hero">
        <h1>{view.language === 'zh' ? program.name : program.nameEn}</h1>
        <p>{program.slogan}</p>
        {plan && (
          <>
            <p>{plan.title}</p>
            <p>
              {say(plan.windowOpen ? 'windowOpen' : 'windowShut', {
                from: day(view, plan.windowFrom),
                to: day(view, plan.windowTo),
              })}
            </p>
            <p>{say('coverDates', { from: day(view, plan.coverFrom), to: day(view, plan.coverTo) })}</p>
            <a class="button" href="/enroll">
              {say('startEnrolling')}
            </a>
          </>
        )}
      </section>
      {plan && <Prices view={view} plan={plan} />}
      {plan && <Benefits view={view} plan={plan} />}
    </Page>
  )
}
