/** Whether a policy someone shows is genuine: asked by its number and the code printed on it, answered without a person's name. */
import type { Problem, Verification } from '../api.ts'
import { Field } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { ProblemBox } from '../view/parts.tsx'
import { day, type View, zh } from '../view/view.ts'
import { TONE } from './policies.tsx'

interface VerifyProps {
  view: View
  asked: { policyNo?: string; code?: string }
  found?: Verification | undefined
  problem?: Problem | undefined
}

export function VerifyPage({ view, asked, found, problem }: VerifyProps) {
  const { say } = view
  return (
    <Page view={view} title={say('verifyTitle')}>
      <h1>{say('verifyTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      {found ? <Found view={view} found={found} /> : <Ask view={view} asked={asked} problem={problem} />}
    </Page>
  )
}

function Ask({ view, asked, problem }: VerifyProps) {
  const { say } = view
  return (
    <form method="get" action="/verify" class="card">
      <p>{say('verifyLead')}</p>
      <Field
        view={view}
        name="policyNo"
        label={say('policyNo')}
        problem={problem}
        value={asked.policyNo}
        maxlength={40}
      />
      <Field view={view} name="code" label={say('verifyCode')} problem={problem} value={asked.code} maxlength={40} />
      <button class="button" type="submit">
        {say('verifyAsk')}
      </button>
    </form>
  )
}

function Found({ view, found }: { view: View; found: Verification }) {
  const { say } = view
  return (
    <section class="card">
      <p role="status">{say('verifyGenuine')}</p>
      <div class="row">
        <strong {...zh(view)}>{found.planTitle}</strong>
        <span class={`badge ${TONE[found.status]}`}>{say(`policy_${found.status}`)}</span>
      </div>
      <p>{say('coverDates', { from: day(view, found.coverFrom), to: day(view, found.coverTo) })}</p>
      <dl class="facts">
        <dt>{say('policyNo')}</dt>
        <dd>{found.policyNo}</dd>
        <dt>{say('filing')}</dt>
        <dd {...zh(view)}>
          {found.productName}，{found.filingNo}
        </dd>
      </dl>
      <p class="small">{say('verifyNoPerson')}</p>
    </section>
  )
}
