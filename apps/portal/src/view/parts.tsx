/** Small pieces that pages share. */
import { type Fen, formatYuan } from '@gongbao/kernel'
import type { Child } from 'hono/jsx'
import type { Clausal, Problem, Reason } from '../api.ts'
import type { View } from './layout.tsx'

export const Money = ({ amount }: { amount: Fen }) => <span class="money">{formatYuan(amount)}</span>

/** The clause a figure or decision rests on, and whether the figure is only an example. */
export function Basis({ view, of }: { view: View; of: Clausal & { readonly illustrative?: boolean } }) {
  return (
    <>
      {of.clause && (
        <span class="small">
          {view.say('clause')} {of.clause}
        </span>
      )}{' '}
      {of.illustrative && <span class="badge wait">{view.say('illustrative')}</span>}
    </>
  )
}

export function Reasons({ view, reasons }: { view: View; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li>
          {view.language === 'zh' ? reason.text : reason.textEn}
          {reason.clause ? `（${reason.clause}）` : ''}
        </li>
      ))}
    </ul>
  )
}

/** What went wrong, first thing on the page, in words the person can act on. */
export function ProblemBox({ view, problem }: { view: View; problem: Problem | undefined }) {
  if (!problem) return null
  return (
    <div class="problem" role="alert" tabindex={-1} id="problem">
      <h2>{problem.title || view.say('errorTitle')}</h2>
      {problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
      {problem.errors.map((error) => (error.text === problem.detail ? null : <p>{error.text}</p>))}
      {problem.status >= 500 && (
        <p class="small">
          {view.say('errorText')} {view.say('requestId')} {problem.instance}
        </p>
      )}
    </div>
  )
}

interface FieldProps {
  view: View
  name: string
  label: string
  hint?: string
  problem?: Problem | undefined
  value?: string | undefined
  type?: string
  inputmode?: 'text' | 'tel' | 'numeric'
  autocomplete?: string
  maxlength?: number
  children?: Child
}

/** The message for a field, if the answer named it. */
function faultOf(problem: Problem | undefined, name: string): string | undefined {
  return problem?.errors.find((error) => error.field.replace(/^.*[/.]/, '') === name)?.text
}

/** A labelled input whose hint and error are read with it. */
export function Field({ name, label, hint, problem, value, type = 'text', children, ...more }: FieldProps) {
  const fault = faultOf(problem, name)
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ') || undefined
  const shared = {
    id: name,
    name,
    'aria-describedby': described,
    'aria-invalid': fault ? ('true' as const) : undefined,
    required: true,
  }
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children ? (
        <select {...shared}>{children}</select>
      ) : (
        <input
          {...shared}
          type={type}
          value={value}
          inputmode={more.inputmode}
          autocomplete={more.autocomplete}
          maxlength={more.maxlength}
        />
      )}
      {fault && (
        <p class="error" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}

const STEPS = ['steps_family', 'steps_price', 'steps_notice', 'steps_pay'] as const

/** Where in the enrollment the person is: 0 family, 1 price, 2 notice, 3 payment. */
export function Steps({ view, at }: { view: View; at: number }) {
  return (
    <ol class="steps" aria-label={view.say('progress')}>
      {STEPS.map((key, index) => (
        <li class={index < at ? 'done' : ''} aria-current={index === at ? 'step' : undefined}>
          {view.say(key)}
        </li>
      ))}
    </ol>
  )
}

/** The hidden idempotency key of a form: made when the page is made, so that sending it twice has one effect. */
export const FormKey = () => <input type="hidden" name="key" value={crypto.randomUUID()} />
