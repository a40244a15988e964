/** Phone, then code. Each is one small form that works without a script. */
import type { Problem } from '../api.ts'
import { Field } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { ProblemBox } from '../view/parts.tsx'
import type { View } from '../view/view.ts'

interface PhoneProps {
  view: View
  back: string
  problem?: Problem | undefined
  phone?: string | undefined
}

export function PhonePage({ view, back, problem, phone }: PhoneProps) {
  const { say } = view
  return (
    <Page view={view} title={say('signInTitle')}>
      <h1>{say('signInTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      <form method="post" action="/sign-in/code" class="card">
        <input type="hidden" name="back" value={back} />
        <Field
          view={view}
          name="phone"
          label={say('phone')}
          hint={say('phoneHint')}
          problem={problem}
          value={phone}
          type="tel"
          inputmode="tel"
          autocomplete="tel-national"
          maxlength={20}
        />
        <button class="button" type="submit">
          {say('sendCode')}
        </button>
      </form>
    </Page>
  )
}

interface CodeProps {
  view: View
  back: string
  phone: string
  problem?: Problem | undefined
}

export function CodePage({ view, back, phone, problem }: CodeProps) {
  const { say } = view
  return (
    <Page view={view} title={say('codeTitle')}>
      <h1>{say('codeTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      <p class="lead">{say('codeSent', { phone })}</p>
      <form method="post" action="/sign-in" class="card">
        <input type="hidden" name="back" value={back} />
        <Field
          view={view}
          name="code"
          label={say('code')}
          problem={problem}
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={8}
        />
        <button class="button" type="submit">
          {say('signIn')}
        </button>
      </form>
      <form method="post" action="/sign-in/code">
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="phone" value={phone} />
        <input type="hidden" name="again" value="yes" />
        <button class="button second" type="submit">
          {say('codeAgain')}
        </button>
      </form>
      <p>
        <a href={`/sign-in?back=${encodeURIComponent(back)}`}>{say('otherPhone')}</a>
      </p>
    </Page>
  )
}
