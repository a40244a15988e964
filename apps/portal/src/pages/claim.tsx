/** One claim: the one sum, basic insurance and program apart, and under it every benefit, line, clause and yuan. */
import type { ClaimDetail, Problem, YearProgress } from '../api.ts'
import { Field, FormKey } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Basis, Money, ProblemBox } from '../view/parts.tsx'
import { day, type View, zh } from '../view/view.ts'
import { CLAIM_TONE, claimStatus, Progress } from './claims.tsx'

interface ClaimProps {
  view: View
  claim: ClaimDetail
  problem?: Problem | undefined
  /** How far the insured's year has come; null when it could not be read. */
  progress?: YearProgress | null
}

function When({ view, claim }: ClaimProps) {
  const { say } = view
  if (claim.paidOn) return <p>{say('paidOn', { date: day(view, claim.paidOn) })}</p>
  if (!claim.dueOn) return null
  return (
    <p>
      {say('due', { date: day(view, claim.dueOn) })}
      {claim.dueProvisional && say('provisional')}
    </p>
  )
}

function Summary({ view, claim }: ClaimProps) {
  const { say } = view
  const { basic } = claim
  return (
    <section class="card">
      <div class="row">
        <strong {...zh(view)}>{claim.insuredName}</strong>
        <span class={`badge ${CLAIM_TONE[claim.status]}`}>{say(claimStatus(claim))}</span>
      </div>
      <div class="row">
        <span>{say('claimPaid')}</span>
        <span class="total">
          <Money view={view} amount={claim.payableFen} />
        </span>
      </div>
      <When view={view} claim={claim} />
      <dl class="facts">
        <dt>{say('claimTotal')}</dt>
        <dd>
          <Money view={view} amount={basic.totalFen} />
        </dd>
        <dt>{say('claimBasic')}</dt>
        <dd>
          <Money view={view} amount={basic.fundsFen + basic.hospitalFen} />
        </dd>
        <dt>{say('claimBurden')}</dt>
        <dd>
          <Money view={view} amount={basic.burdenFen} />
        </dd>
      </dl>
      <p class="small">
        {claim.admittedOn !== claim.treatedOn &&
          `${say('admitted', { from: day(view, claim.admittedOn), to: day(view, claim.treatedOn) })} · `}
        {say('settlementNo')} {claim.settlementId}
      </p>
      {claim.warnings.map((warning) => (
        <p {...zh(view)}>{warning.text}</p>
      ))}
    </section>
  )
}

const PARTS = [
  ['inScopeSelfPayFen', 'part_inScopeSelfPay'],
  ['classBFirstPayFen', 'part_classBFirstPay'],
  ['overPriceCapFen', 'part_overPriceCap'],
  ['outOfCatalogueFen', 'part_outOfCatalogue'],
] as const

function Parts({ view, claim }: ClaimProps) {
  const { say } = view
  return (
    <details class="card">
      <summary>{say('partsTitle')}</summary>
      <ul class="plain lines">
        {PARTS.map(([part, key]) => (
          <li class="line">
            <span>{say(key)}</span>
            <Money view={view} amount={claim.parts[part]} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Benefit({ view, benefit, plan }: { view: View; benefit: ClaimDetail['benefits'][number]; plan: string }) {
  const { say } = view
  return (
    <div class="card">
      <h3>
        <span {...zh(view)}>{benefit.name}</span> <Basis view={view} of={benefit} plan={plan} />
      </h3>
      <dl class="facts">
        <dt>{say('eligible')}</dt>
        <dd>
          <Money view={view} amount={benefit.eligibleFen} />
        </dd>
        <dt>{say('deductibleUsed')}</dt>
        <dd>
          <Money view={view} amount={benefit.deductibleUsedFen} />
        </dd>
        <dt>{say('payable')}</dt>
        <dd>
          <Money view={view} amount={benefit.payableFen} />
        </dd>
      </dl>
      <ul class="reasons">
        {benefit.reasons.map((reason) => (
          <li>
            <span {...zh(view)}>{reason.text}</span> <Basis view={view} of={reason} plan={plan} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Refused({ view, claim }: ClaimProps) {
  const { say } = view
  return (
    <>
      {claim.excluded.length > 0 && (
        <div class="card">
          <h3>{say('claimExcluded')}</h3>
          <ul class="plain lines">
            {claim.excluded.map((line) => (
              <li class="line">
                <span {...zh(view)}>
                  {line.item ?? line.name}
                  {line.item && <span class="small"> {line.name}</span>}{' '}
                  <Basis view={view} of={line} plan={claim.planYear} />
                </span>
                <Money view={view} amount={line.amountFen} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {claim.notCoveredFen !== 0 && (
        <p class="card row">
          <span>{say('claimNotCovered')}</span>
          <Money view={view} amount={claim.notCoveredFen} />
        </p>
      )}
    </>
  )
}

/** Money that waits for an account of the insured's. */
function Account({ view, claim, problem }: ClaimProps) {
  const { say } = view
  if (!claim.warnings.some(({ code }) => code === 'PAYEE_ACCOUNT_MISSING')) return null
  return (
    <form method="post" action={`/claims/${claim.claimId}/account`} class="card">
      <FormKey />
      <h2>{say('accountTitle')}</h2>
      <Field
        view={view}
        name="name"
        label={say('accountName')}
        problem={problem}
        value={claim.insuredName}
        maxlength={60}
      />
      <Field
        view={view}
        name="account"
        label={say('accountNumber')}
        hint={say('certificateHint')}
        problem={problem}
        inputmode="numeric"
        autocomplete="off"
        maxlength={40}
      />
      <button class="button" type="submit">
        {say('send')}
      </button>
    </form>
  )
}

function Review({ view, claim, problem }: ClaimProps) {
  const { say } = view
  if (claim.reviewAsked)
    return (
      <div class="ok" role="status">
        {say('reviewAsked')}
      </div>
    )
  if (!claim.canAskReview) return null
  return (
    <form method="post" action={`/claims/${claim.claimId}/review`} class="card">
      <FormKey />
      <h2>{say('askReview')}</h2>
      <p>{say('askReviewLead')}</p>
      <Field view={view} name="reason" label={say('reviewReason')} problem={problem} rows={4} maxlength={1000} />
      <button class="button second" type="submit">
        {say('askReview')}
      </button>
    </form>
  )
}

export function ClaimPage(page: ClaimProps) {
  const { view, claim, problem, progress } = page
  const { say } = view
  return (
    <Page view={view} title={`${claim.institutionName} ${day(view, claim.treatedOn)}`}>
      <h1 {...zh(view)}>{claim.institutionName}</h1>
      <p class="lead">{day(view, claim.treatedOn)}</p>
      <ProblemBox view={view} problem={problem} />
      <Summary view={view} claim={claim} />
      <Account {...page} />
      <section aria-labelledby="explanation">
        <h2 id="explanation">{say('explanation')}</h2>
        <Parts view={view} claim={claim} />
        {claim.benefits.map((benefit) => (
          <Benefit view={view} benefit={benefit} plan={claim.planYear} />
        ))}
        <Refused view={view} claim={claim} />
      </section>
      {progress && <Progress view={view} progress={progress} />}
      <Review {...page} />
      <p>
        <a
          href={`/help?category=claim&subject=${encodeURIComponent(`${claim.institutionName} ${claim.settlementId}`)}`}
        >
          {say('askAboutThis')}
        </a>
      </p>
    </Page>
  )
}
