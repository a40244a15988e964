/** One hotline, one form, and every answer in one place (W28). */
import type { Inquiry, InquiryThread, Problem } from '../api.ts'
import { Field, FormKey } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Mixed, Paragraphs, ProblemBox } from '../view/parts.tsx'
import { day, han, moment, type View, zh } from '../view/view.ts'

const TONE = { open: 'wait', answered: 'good', closed: 'good' } as const
const KINDS = ['inquiry', 'complaint'] as const
const CATEGORIES = ['enrollment', 'payment', 'claim', 'privacy', 'service', 'other'] as const

interface HelpProps {
  view: View
  /** null when nobody is signed in. */
  inquiries: readonly Inquiry[] | null
  /** Where somebody gets in who is not. */
  gate: string
  problem?: Problem | undefined
  values?: Readonly<Record<string, string>>
}

function Hotline({ view }: { view: View }) {
  const { hotline } = view.program
  return (
    <section class="card">
      <p>{view.say('hotline')}</p>
      <p>
        <a class="hotline" href={`tel:${hotline.phone}`}>
          {hotline.phone}
        </a>{' '}
        <span {...han(view, hotline.hours)}>{hotline.hours}</span>
      </p>
      {hotline.wechat && <p {...zh(view)}>{hotline.wechat}</p>}
    </section>
  )
}

function AskForm({ view, problem, values = {} }: Omit<HelpProps, 'gate'>) {
  const { say } = view
  return (
    <form method="post" action="/help" class="card">
      <FormKey />
      <Field view={view} name="kind" label={say('inquiryKind')} problem={problem}>
        {KINDS.map((kind) => (
          <option value={kind} selected={values.kind === kind}>
            {say(`kind_${kind}`)}
          </option>
        ))}
      </Field>
      <Field view={view} name="category" label={say('inquiryCategory')} problem={problem}>
        {CATEGORIES.map((category) => (
          <option value={category} selected={values.category === category}>
            {say(`category_${category}`)}
          </option>
        ))}
      </Field>
      <Field
        view={view}
        name="subject"
        label={say('inquirySubject')}
        problem={problem}
        value={values.subject}
        maxlength={100}
      />
      <Field
        view={view}
        name="body"
        label={say('inquiryText')}
        problem={problem}
        value={values.body}
        rows={6}
        maxlength={4000}
      />
      <button class="button" type="submit">
        {say('send')}
      </button>
    </form>
  )
}

export function HelpPage(page: HelpProps) {
  const { view, inquiries, gate, problem } = page
  const { say } = view
  return (
    <Page view={view} title={say('helpTitle')}>
      <h1>{say('helpTitle')}</h1>
      <Hotline view={view} />
      <ProblemBox view={view} problem={problem} />
      {inquiries && inquiries.length > 0 && (
        <section aria-labelledby="mine">
          <h2 id="mine">{say('inquiries')}</h2>
          {inquiries.map((inquiry) => (
            <a class="card row" href={`/help/${inquiry.inquiryId}`}>
              <span>
                <strong>
                  <Mixed view={view} text={inquiry.subject} />
                </strong>
                <br />
                <span class="small">
                  {say(`kind_${inquiry.kind}`)} · {say(`category_${inquiry.category}`)}
                </span>
              </span>
              <span class={`badge ${TONE[inquiry.status]}`}>{say(`inquiry_${inquiry.status}`)}</span>
            </a>
          ))}
        </section>
      )}
      {inquiries ? (
        <AskForm {...page} />
      ) : (
        <div class="card">
          <p>{say('signInToAsk')}</p>
          <a class="button" href={`${gate}?back=/help`}>
            {say('signIn')}
          </a>
        </div>
      )}
    </Page>
  )
}

interface InquiryProps {
  view: View
  thread: InquiryThread
  sent: boolean
  problem?: Problem | undefined
}

function SayMore({ view, thread, problem }: InquiryProps) {
  if (thread.status === 'closed') return null
  return (
    <form method="post" action={`/help/${thread.inquiryId}`} class="card">
      <FormKey />
      <Field view={view} name="body" label={view.say('sayMore')} problem={problem} rows={4} maxlength={4000} />
      <button class="button second" type="submit">
        {view.say('send')}
      </button>
    </form>
  )
}

export function InquiryPage(page: InquiryProps) {
  const { view, thread, sent, problem } = page
  const { say } = view
  return (
    <Page view={view} title={thread.subject}>
      <h1>
        <Mixed view={view} text={thread.subject} />
      </h1>
      <ProblemBox view={view} problem={problem} />
      {sent && (
        <div class="ok" role="status">
          {say('inquirySent')}
        </div>
      )}
      <p>
        <span class={`badge ${TONE[thread.status]}`}>{say(`inquiry_${thread.status}`)}</span>{' '}
        {thread.status === 'open' && say('answerBy', { date: day(view, thread.dueOn) })}
        {thread.outcome && say(`outcome_${thread.outcome}`)}
      </p>
      {thread.messages.map((message) => (
        <section class={`card ${message.author === 'staff' ? 'theirs' : ''}`}>
          <p class="small">
            {say(`author_${message.author}`)} · {moment(view, message.saidAt)}
          </p>
          <Paragraphs view={view} text={message.body} />
        </section>
      ))}
      <SayMore {...page} />
      <a class="button second" href="/help">
        {say('helpTitle')}
      </a>
    </Page>
  )
}
