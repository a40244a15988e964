/** One hotline, one form, and every answer in one place (W28). */
import type { Problem } from '../api.ts'
import { day, Page, type View } from '../view/layout.tsx'
import { Field, FormKey, ProblemBox } from '../view/parts.tsx'

export interface Inquiry {
  readonly number: string
  readonly kind: 'question' | 'complaint' | 'suggestion'
  readonly subject: string
  readonly status: string
  readonly answerBy: string
  readonly answer: string | null
}

interface HelpProps {
  view: View
  inquiries: readonly Inquiry[] | null
  sent?: Inquiry | undefined
  problem?: Problem | undefined
  values?: Record<string, string>
}

export function HelpPage({ view, inquiries, sent, problem, values = {} }: HelpProps) {
  const { say, program } = view
  return (
    <Page view={view} title={say('inquiryTitle')}>
      <h1>{say('inquiryTitle')}</h1>
      <section class="card">
        <p>
          {say('hotline')}{' '}
          <a class="hotline" href={`tel:${program.hotline.phone}`}>
            {program.hotline.phone}
          </a>{' '}
          {program.hotline.hours}
        </p>
        {program.hotline.wechat && <p>{program.hotline.wechat}</p>}
      </section>
      <ProblemBox view={view} problem={problem} />
      {sent && <div class="ok">{say('inquirySent', { number: sent.number, date: day(view, sent.answerBy) })}</div>}
      {inquiries === null ? (
        <a class="button" href="/sign-in?back=/help">
          {say('signIn')}
        </a>
      ) : (
        <form method="post" action="/help" class="card">
          <FormKey />
          <Field view={view} name="kind" label={say('inquiryKind')} problem={problem}>
            {(['question', 'complaint', 'suggestion'] as const).map((kind) => (
              <option value={kind} selected={values.kind === kind}>
                {say(`kind_${kind}`)}
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
          <div class="field">
            <label for="text">{say('inquiryText')}</label>
            <textarea id="text" name="text" required maxlength={2000}>
              {values.text}
            </textarea>
          </div>
          <button class="button" type="submit">
            {say('send')}
          </button>
        </form>
      )}
      {inquiries && inquiries.length > 0 && (
        <section>
          <h2>{say('inquiries')}</h2>
          {inquiries.map((inquiry) => (
            <div class="card">
              <p>
                <span class="badge">{say(`kind_${inquiry.kind}`)}</span> <strong>{inquiry.subject}</strong>{' '}
                <span class="small">{inquiry.number}</span>
              </p>
              {inquiry.answer ? (
                <p>
                  {say('answer')}：{inquiry.answer}
                </p>
              ) : (
                <p class="small">{say('inquirySent', { number: inquiry.number, date: day(view, inquiry.answerBy) })}</p>
              )}
            </div>
          ))}
        </section>
      )}
    </Page>
  )
}
