/** Small pieces that pages share. */
import type { Clausal, Problem, Reason } from '../api.ts'
import { type View, yuan, zh } from './view.ts'

/** @param amount in fen */
export const Money = ({ view, amount }: { view: View; amount: number }) => (
  <span class="money">{yuan(view, amount)}</span>
)

/** The mark of a figure that stands in no document. */
export const Illustrative = ({ view, when }: { view: View; when: boolean | undefined }) =>
  when ? <span class="badge wait">{view.say('illustrative')}</span> : null

/** The id under which a clause stands on the page of terms. */
export const clauseAnchor = (clause: string): string => `clause-${clause}`

/** The clause a figure or decision rests on, leading to its text, and whether the figure is only an example. */
export function Basis({
  view,
  of,
  plan,
}: {
  view: View
  of: Clausal & { readonly illustrative?: boolean }
  /** The plan whose terms cite it; the one on sale unless given. */
  plan?: string | undefined
}) {
  const code = plan ?? view.program.plan?.code
  const text = of.clause ? view.say('clause', { clause: of.clause }) : ''
  return (
    <>
      {of.clause &&
        (code ? (
          <a class="basis" href={`/terms/${encodeURIComponent(code)}#${clauseAnchor(of.clause)}`}>
            {text}
          </a>
        ) : (
          <span class="basis">{text}</span>
        ))}{' '}
      <Illustrative view={view} when={of.illustrative} />
    </>
  )
}

/** A sentence that may hold words of a city's files or a person's name: on an English page its Chinese is marked as such. */
export function Mixed({ view, text }: { view: View; text: string }) {
  if (view.language === 'zh') return <>{text}</>
  const parts = text.split(/(\p{Script=Han}(?:[\p{Script=Han}\d（）〔〕、，。：·—-]*[\p{Script=Han}）〕])?)/u)
  return <>{parts.map((part, at) => (at % 2 === 0 ? part : <span lang="zh-CN">{part}</span>))}</>
}

export function Reasons({ view, reasons, plan }: { view: View; reasons: readonly Reason[]; plan?: string }) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li>
          <Mixed view={view} text={view.language === 'zh' ? reason.text : reason.textEn} />{' '}
          <Basis view={view} of={reason} plan={plan} />
        </li>
      ))}
    </ul>
  )
}

/** What went wrong, first thing on the page, in words the person can act on. */
export function ProblemBox({ view, problem }: { view: View; problem: Problem | undefined }) {
  if (!problem) return null
  const text = problem.text[view.language]
  const more = (problem.errors ?? []).map((error) => error[view.language]).filter((one) => one !== text)
  return (
    <div class="problem" role="alert" tabindex={-1} id="problem">
      <h2>{text}</h2>
      {more.map((one) => (
        <p>{one}</p>
      ))}
      {problem.clause && <Basis view={view} of={{ clause: problem.clause }} />}
      {problem.status >= 500 && <p class="small">{view.say('requestId', { id: problem.instance.slice(-12) })}</p>}
    </div>
  )
}

const STEPS = ['steps_family', 'steps_price', 'steps_notice', 'steps_pay'] as const

/** Where in the enrollment the person is: 0 family, 1 price, 2 notice, 3 payment. */
export function Steps({ view, at }: { view: View; at: number }) {
  return (
    <ol class="steps" aria-label={view.say('progress')}>
      {STEPS.map((key, index) => (
        <li class={index < at ? 'done' : undefined} aria-current={index === at ? 'step' : undefined}>
          {view.say(key)}
        </li>
      ))}
    </ol>
  )
}

/** Paragraphs of a text that a city's files or a person wrote. */
export const Paragraphs = ({ view, text }: { view: View; text: string }) => (
  <>
    {text.split(/\n+/).map((paragraph) => (
      <p {...zh(view)}>{paragraph}</p>
    ))}
  </>
)
