/** Phone, then code; then name and certificate number. Each is one small form that works without a script. */
import type { Me, Problem } from '../api.ts'
import { Page, type View } from '../view/layout.tsx'
import { Field, FormKey, ProblemBox } from '../view/parts.tsx'

export function PhonePage({
  view,
  back,
  problem,
  phone,
}: {
  view: View
  back: string
  problem?: Problem | undefined
  phone?: string | undefined
}) {
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

export function CodePage({
  view,
  back,
  phone,
  problem,
}: {
  view: View
  back: string
  phone: string
  problem?: Problem | undefined
}) {
  const { say } = view
  return (
    <Page view={view} title={say('codeTitle')}>
      <h1>{say('codeTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      <p class="lead">{say('codeSent', { phone })}</p>
      <form method="post" action="/sign-in" class="card">
        <input type="hidden" name="back" value={back} />
        <input type="hidden" name="phone" value={phone} />
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
        <button class="button second" type="submit">
          {say('codeAgain')}
        </button>
      </form>
    </Page>
  )
}

function CertificateFields({
  view,
  problem,
  values,
}: {
  view: View
  problem: Problem | undefined
  values: Record<string, string>
}) {
  const { say } = view
  return (
    <>
      <Field
        view={view}
        name="name"
        label={say('name')}
        problem={problem}
        value={values.name}
        autocomplete="off"
        maxlength={60}
      />
      <Field view={view} name="certificateKind" label={say('certificateKind')} problem={problem}>
        <option value="01">{say('idCard')}</option>
        <option value="99" selected={values.certificateKind === '99'}>
          {say('birthCertificate')}
        </option>
      </Field>
      <Field
        view={view}
        name="certificateNumber"
        label={say('certificateNumber')}
        hint={say('certificateHint')}
        problem={problem}
        value={values.certificateNumber}
        autocomplete="off"
        maxlength={40}
      />
    </>
  )
}

export function IdentityPage({
  view,
  problem,
  values = {},
}: {
  view: View
  problem?: Problem | undefined
  values?: Record<string, string>
}) {
  const { say } = view
  return (
    <Page view={view} title={say('identityTitle')}>
      <h1>{say('identityTitle')}</h1>
      <p class="lead">{say('identityLead')}</p>
      <ProblemBox view={view} problem={problem} />
      <form method="post" action="/identity" class="card">
        <FormKey />
        <CertificateFields view={view} problem={problem} values={values} />
        <button class="button" type="submit">
          {say('verify')}
        </button>
      </form>
    </Page>
  )
}

export function MemberPage({
  view,
  problem,
  values = {},
}: {
  view: View
  problem?: Problem | undefined
  values?: Record<string, string>
}) {
  const { say } = view
  return (
    <Page view={view} title={say('addMember')}>
      <h1>{say('addMember')}</h1>
      <ProblemBox view={view} problem={problem} />
      <form method="post" action="/family/add" class="card">
        <FormKey />
        <Field view={view} name="relation" label={say('relation')} problem={problem}>
          {(['spouse', 'child', 'parent'] as const).map((relation) => (
            <option value={relation} selected={values.relation === relation}>
              {say(relation)}
            </option>
          ))}
        </Field>
        <CertificateFields view={view} problem={problem} values={values} />
        <label class="check">
          <input type="checkbox" name="consent" value="yes" required />
          <span class="body">{say('consent')}</span>
        </label>
        <button class="button" type="submit">
          {say('addMember')}
        </button>
      </form>
    </Page>
  )
}

/** Everyone the person may insure: themselves first. */
export const peopleOf = (me: Me) => [...(me.self ? [me.self] : []), ...me.members]
