/** "If so much stays with me, what do I get?", by the plan's own arithmetic, before anybody buys. */
import type { Estimate, Problem, PublicPlan } from '../api.ts'
import { Field } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Basis, Money, ProblemBox } from '../view/parts.tsx'
import { type View, yuan, zh } from '../view/view.ts'

/** What was typed, as it was typed. */
export interface Asked {
  readonly benefit?: string
  readonly amount?: string
  readonly insutype?: string
  readonly healthStatus?: string
  readonly enrolledYears?: string
}

interface EstimateProps {
  view: View
  plan: PublicPlan
  asked: Asked
  found?: Estimate | undefined
  problem?: Problem | undefined
}

export function EstimatePage({ view, plan, asked, found, problem }: EstimateProps) {
  const { say } = view
  return (
    <Page view={view} title={say('estimateTitle')}>
      <h1>{say('estimateTitle')}</h1>
      <p class="lead" {...zh(view)}>
        {plan.title}
      </p>
      <ProblemBox view={view} problem={problem} />
      {found && <Found view={view} found={found} />}
      <Ask view={view} plan={plan} asked={asked} problem={problem} />
    </Page>
  )
}

function Found({ view, found }: { view: View; found: Estimate }) {
  const { say } = view
  return (
    <section class="card" role="status">
      <h2>
        <span {...zh(view)}>{found.name}</span> <Basis view={view} of={found} plan={found.planCode} />
      </h2>
      <dl class="facts">
        <dt>{say('estimateBorne')}</dt>
        <dd>
          <Money view={view} amount={found.amountFen} />
        </dd>
        <dt>{say('deductibleUsed')}</dt>
        <dd>
          <Money view={view} amount={found.deductibleUsedFen} />
        </dd>
        <dt>{say('payable')}</dt>
        <dd class="total">{yuan(view, found.payableFen)}</dd>
        <dt>{say('estimateRemains')}</dt>
        <dd>
          <Money view={view} amount={found.remainsFen} />
        </dd>
      </dl>
      <ul class="reasons">
        {found.reasons.map((reason) => (
          <li>
            <span {...zh(view)}>{reason.text}</span> <Basis view={view} of={reason} plan={found.planCode} />
          </li>
        ))}
      </ul>
      <p class="small">{say('estimateNoPromise')}</p>
    </section>
  )
}

function Ask({ view, plan, asked, problem }: EstimateProps) {
  const { say } = view
  const option = (value: string, chosen: string | undefined, text: string, lang = {}) => (
    <option value={value} selected={value === chosen} {...lang}>
      {text}
    </option>
  )
  const health = asked.healthStatus ?? 'healthy'
  return (
    <form method="get" action="/estimate" class="card">
      <Field view={view} name="benefit" label={say('estimateBenefit')} problem={problem}>
        {plan.benefits.map(({ code, name }) => option(code, asked.benefit, name, zh(view)))}
      </Field>
      <Field
        view={view}
        name="amount"
        label={say('estimateAmount')}
        hint={say('estimateAmountHint')}
        problem={problem}
        value={asked.amount}
        maxlength={20}
      />
      <Field view={view} name="insutype" label={say('estimateInsurance')} problem={problem}>
        {option('390', asked.insutype, say('insutype_390'))}
        {option('310', asked.insutype, say('insutype_310'))}
      </Field>
      <Field view={view} name="healthStatus" label={say('estimateHealth')} problem={problem}>
        {option('healthy', health, say('health_healthy'))}
        {option('preExisting', health, say('health_preExisting'))}
      </Field>
      <Field
        view={view}
        name="enrolledYears"
        label={say('estimateYears')}
        problem={problem}
        value={asked.enrolledYears ?? '1'}
        inputmode="numeric"
        maxlength={2}
      />
      <button class="button" type="submit">
        {say('estimateAsk')}
      </button>
    </form>
  )
}
