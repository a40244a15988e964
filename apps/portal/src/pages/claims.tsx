/** Claims as one sum an old person can follow, and under it every benefit, line, clause and yuan. */
import { type Fen, fen, formatYuan } from '@gongbao/kernel'
import type { Clausal, Problem } from '../api.ts'
import { day, Page, type View } from '../view/layout.tsx'
import { Basis, FormKey, Money, ProblemBox } from '../view/parts.tsx'

export interface ClaimSummary {
  readonly claimId: string
  readonly insuredName: string
  readonly planYear: string
  readonly institutionName: string
  readonly treatedOn: string
  readonly oneStop: boolean
  readonly status: 'received' | 'review' | 'approved' | 'paid' | 'denied' | 'zero' | 'reversed'
  readonly burdenFen: Fen
  readonly payableFen: Fen
}
export interface ClaimDetail extends ClaimSummary {
  readonly settlementId: string
  readonly admittedOn: string
  readonly basic: { readonly totalFen: Fen; readonly fundsFen: Fen; readonly hospitalFen: Fen; readonly burdenFen: Fen }
  readonly benefits: readonly (Clausal & {
    readonly code: string
    readonly name: string
    readonly eligibleFen: Fen
    readonly deductibleUsedFen: Fen
    readonly payableFen: Fen
    readonly reasons: readonly (Clausal & { readonly code: string; readonly text: string })[]
  })[]
  readonly excluded: readonly (Clausal & {
    readonly feedetlSn: string | null
    readonly item: string | null
    readonly code: string
    readonly name: string
    readonly amountFen: Fen
  })[]
  readonly notCoveredFen: Fen
  readonly warnings: readonly { readonly code: string; readonly text: string }[]
  readonly dueOn: string | null
  readonly dueProvisional: boolean
  readonly paidOn: string | null
  readonly reviewAsked: boolean
  readonly canAskReview: boolean
}
export interface YearProgress {
  readonly planYear: string
  readonly people: readonly {
    readonly personId: string
    readonly name: string
    readonly benefits: readonly {
      readonly code: string
      readonly name: string
      readonly deductibleFen: Fen
      readonly countedFen: Fen
      readonly paidFen: Fen
      readonly capFen: Fen | null
    }[]
  }[]
}

function Progress({ view, progress }: { view: View; progress: YearProgress }) {
  const { say } = view
  return (
    <>
      {progress.people.map((person) => (
        <section class="card">
          <h2>
            {person.name} <span class="small">{say('thisYear', { year: progress.planYear })}</span>
          </h2>
          {person.benefits.map((benefit) => {
            const left = fen(Math.max(0, benefit.deductibleFen - benefit.countedFen))
            const used = formatYuan(benefit.countedFen)
            return (
              <div>
                <h3 id={`bar-${person.personId}-${benefit.code}`}>{benefit.name}</h3>
                <progress
                  max={Math.max(1, benefit.deductibleFen)}
                  value={Math.min(benefit.countedFen, Math.max(1, benefit.deductibleFen))}
                  aria-labelledby={`bar-${person.personId}-${benefit.code}`}
                />
                <p class="small">
                  {left > 0 ? say('reached', { used, left: formatYuan(left) }) : say('reachedFull', { used })} ·{' '}
                  {say('claimPaid')} {formatYuan(benefit.paidFen)}
                </p>
              </div>
            )
          })}
        </section>
      ))}
    </>
  )
}

const tone = (status: ClaimSummary['status']) =>
  status === 'paid' || status === 'approved' ? 'good' : status === 'denied' ? 'bad' : 'wait'

export function ClaimsPage({
  view,
  claims,
  progress,
}: {
  view: View
  claims: readonly ClaimSummary[]
  progress: YearProgress | null
}) {
  const { say } = view
  return (
    <Page view={view} title={say('claims')}>
      <h1>{say('claims')}</h1>
      {progress && <Progress view={view} progress={progress} />}
      {claims.length === 0 && <p class="card">{say('noClaims')}</p>}
      {claims.map((claim) => (
        <a class="card row" href={`/claims/${claim.claimId}`}>
          <span>
            <strong>{claim.insuredName}</strong>{' '}
            {say('claimAt', { institution: claim.institutionName, date: day(view, claim.treatedOn) })}
            <br />
            <span class={`badge ${tone(claim.status)}`}>{say(`claim_${claim.status}`)}</span>
          </span>
          <Money amount={claim.payableFen} />
        </a>
      ))}
    </Page>
  )
}

function Explanation({ view, claim }: { view: View; claim: ClaimDetail }) {
  const { say } = view
  return (
    <section aria-labelledby="explanation">
      <h2 id="explanation">{say('explanation')}</h2>
      {claim.benefits.map((benefit) => (
        <div class="card">
          <h3>
            {benefit.name} <Basis view={view} of={benefit} />
          </h3>
          <dl class="facts">
            <dt>{say('eligible')}</dt>
            <dd>
              <Money amount={benefit.eligibleFen} />
            </dd>
            <dt>{say('deductibleUsed')}</dt>
            <dd>
              <Money amount={benefit.deductibleUsedFen} />
            </dd>
            <dt>{say('payable')}</dt>
            <dd>
              <Money amount={benefit.payableFen} />
            </dd>
          </dl>
          <ul class="reasons">
            {benefit.reasons.map((reason) => (
              <li>
                {reason.text}
                {reason.clause ? `（${reason.clause}）` : ''}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {claim.excluded.length > 0 && (
        <div class="card">
          <h3>{say('claimExcluded')}</h3>
          <ul class="plain">
            {claim.excluded.map((line) => (
              <li class="check">
                <span class="body">
                  {line.item ?? line.name} <span class="small">{line.item ? line.name : ''}</span>{' '}
                  <Basis view={view} of={line} />
                </span>
                <Money amount={line.amountFen} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {claim.notCoveredFen !== 0 && (
        <div class="card row">
          <span>{say('claimNotCovered')}</span>
          <Money amount={claim.notCoveredFen} />
        </div>
      )}
    </section>
  )
}

export function ClaimPage({ view, claim, problem }: { view: View; claim: ClaimDetail; problem?: Problem | undefined }) {
  const { say } = view
  return (
    <Page view={view} title={say('claimAt', { institution: claim.institutionName, date: day(view, claim.treatedOn) })}>
      <h1>{say('claimAt', { institution: claim.institutionName, date: day(view, claim.treatedOn) })}</h1>
      <ProblemBox view={view} problem={problem} />
      {claim.reviewAsked && <div class="ok">{say('reviewAsked')}</div>}
      <section class="card">
        <div class="row">
          <strong>{claim.insuredName}</strong>
          <span class={`badge ${tone(claim.status)}`}>{say(`claim_${claim.status}`)}</span>
        </div>
        <div class="row">
          <span>{say('claimPaid')}</span>
          <span class="total">
            <Money amount={claim.payableFen} />
          </span>
        </div>
        {claim.dueOn && claim.status !== 'paid' && (
          <p class="small">
            {say('due', { date: day(view, claim.dueOn) })} {claim.dueProvisional ? say('provisional') : ''}
          </p>
        )}
        <dl class="facts">
          <dt>{say('claimBasic')}</dt>
          <dd>
            <Money amount={fen(claim.basic.fundsFen + claim.basic.hospitalFen)} />
          </dd>
          <dt>{say('claimBurden')}</dt>
          <dd>
            <Money amount={claim.basic.burdenFen} />
          </dd>
        </dl>
        {claim.warnings.map((warning) => (
          <p class="small">{warning.text}</p>
        ))}
      </section>
      <Explanation view={view} claim={claim} />
      {claim.canAskReview && !claim.reviewAsked && (
        <form method="post" action={`/claims/${claim.claimId}/review`} class="card">
          <FormKey />
          <div class="field">
            <label for="reason">{say('reviewReason')}</label>
            <textarea id="reason" name="reason" required maxlength={1000} />
          </div>
          <button class="button second" type="submit">
            {say('askReview')}
          </button>
        </form>
      )}
    </Page>
  )
}
