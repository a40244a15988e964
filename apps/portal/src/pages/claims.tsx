/** Claims as one sum an old person can follow; beneath it how far the year's deductible is. */
import type { ClaimSummary, YearProgress } from '../api.ts'
import type { TextKey } from '../texts/index.ts'
import { Page } from '../view/layout.tsx'
import { Money } from '../view/parts.tsx'
import { day, type View, yuan, zh } from '../view/view.ts'

type BenefitProgress = YearProgress['people'][number]['benefits'][number]

/** Where a claim stands, in words. What was settled at the window is with the person already, however the insurers pay the hospital. */
export const claimStatus = ({ status, oneStop }: ClaimSummary): TextKey =>
  oneStop && (status === 'approved' || status === 'paid') ? 'claim_window' : `claim_${status}`

export const CLAIM_TONE = {
  received: 'wait',
  review: 'wait',
  approved: 'good',
  paid: 'good',
  denied: 'bad',
  zero: 'wait',
  reversed: 'bad',
} as const satisfies Record<ClaimSummary['status'], string>

/** "已累计 8,200 元，距起付线还差 6,800 元", as a bar and in words. */
function DeductibleBar({ view, id, benefit }: { view: View; id: string; benefit: BenefitProgress }) {
  const { say } = view
  const { deductibleFen, leftFen, countedFen, paidFen } = benefit
  const left = leftFen ?? 0
  const used = yuan(view, countedFen)
  return (
    <div class="bar">
      <h3 id={id} {...zh(view)}>
        {benefit.name}
      </h3>
      {deductibleFen !== null && (
        <progress max={Math.max(1, deductibleFen)} value={deductibleFen - left} aria-labelledby={id} />
      )}
      <p>
        {left > 0 ? say('reached', { used, left: yuan(view, left) }) : say('reachedFull', { used })}
        {paidFen > 0 && ` · ${say('paidThisYear', { paid: yuan(view, paidFen) })}`}
      </p>
    </div>
  )
}

/** Benefits something was counted for: they, and the people who have them, come first; the others are there on request. */
const begunIn = (person: YearProgress['people'][number]): BenefitProgress[] =>
  person.benefits.filter((benefit) => benefit.countedFen > 0 || benefit.paidFen > 0)

export function Progress({ view, progress }: { view: View; progress: YearProgress }) {
  const { say } = view
  if (progress.people.length === 0) return null
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">
        {say('yearTitle')} <span class="small">{say('thisYear', { year: progress.planYear })}</span>
      </h2>
      {progress.people
        .toSorted((one, other) => begunIn(other).length - begunIn(one).length)
        .map((person) => {
          const begun = begunIn(person)
          const rest = person.benefits.filter((benefit) => !begun.includes(benefit))
          const bar = (benefit: BenefitProgress) => (
            <DeductibleBar view={view} id={`bar-${person.personId}-${benefit.code}`} benefit={benefit} />
          )
          return (
            <details class="card" open={begun.length > 0}>
              <summary>
                <strong {...zh(view)}>{person.name}</strong>
              </summary>
              {begun.map(bar)}
              {rest.map(bar)}
            </details>
          )
        })}
    </section>
  )
}

interface ClaimsProps {
  view: View
  claims: readonly ClaimSummary[]
  progress: YearProgress | null
}

export function ClaimsPage({ view, claims, progress }: ClaimsProps) {
  const { say } = view
  return (
    <Page view={view} title={say('claimsTitle')}>
      <h1>{say('claimsTitle')}</h1>
      {claims.length === 0 && <p class="card">{say('noClaims')}</p>}
      {claims.map((claim) => (
        <a class="card row" href={`/claims/${claim.claimId}`}>
          <span>
            <strong {...zh(view)}>{claim.insuredName}</strong> <span {...zh(view)}>{claim.institutionName}</span>
            <br />
            <span class="small">{day(view, claim.treatedOn)}</span>{' '}
            <span class={`badge ${CLAIM_TONE[claim.status]}`}>{say(claimStatus(claim))}</span>
          </span>
          <Money view={view} amount={claim.payableFen} />
        </a>
      ))}
      {progress && <Progress view={view} progress={progress} />}
    </Page>
  )
}
