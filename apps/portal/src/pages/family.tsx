/** Who one is and whom one may insure: proving oneself, family members, proofs of what the roll cannot tell. */
import type { Me, PersonView, Problem, QuoteLine } from '../api.ts'
import { Agree, Field } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Mixed, ProblemBox } from '../view/parts.tsx'
import type { View } from '../view/view.ts'

interface FormPage {
  view: View
  problem?: Problem | undefined
  /** What was typed, to be shown again. */
  values?: Readonly<Record<string, string>>
}
/** A form that asks for consent: the text as it is kept. */
interface ConsentPage extends FormPage {
  consent: string
}

/** Everyone the person may insure: themselves first. */
export const peopleOf = (me: Me): PersonView[] => [...(me.self ? [me.self] : []), ...me.members]

function CertificateFields({ view, problem, values = {} }: FormPage) {
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

/** For a number that used to be somebody else's: what was theirs stays theirs, out of this phone's reach. */
function StartOver({ view, back, open }: { view: View; back: string; open: boolean }) {
  const { say } = view
  return (
    <details class="card" open={open}>
      <summary>{say('startOverTitle')}</summary>
      <p>{say('startOverText')}</p>
      <form method="post" action="/identity/start-over">
        <input type="hidden" name="back" value={back} />
        <button class="button second" type="submit">
          {say('startOverYes')}
        </button>
      </form>
    </details>
  )
}

export function IdentityPage({ back, ...page }: ConsentPage & { back: string }) {
  const { view, problem, values = {}, consent } = page
  const { say } = view
  return (
    <Page view={view} title={say('identityTitle')}>
      <h1>{say('identityTitle')}</h1>
      <p class="lead">{say('identityLead')}</p>
      <ProblemBox view={view} problem={problem} />
      <form method="post" action="/identity" class="card">
        <input type="hidden" name="back" value={back} />
        <CertificateFields {...page} />
        <Agree name="consent" checked={values.consent === 'yes'}>
          {consent}
        </Agree>
        <button class="button" type="submit">
          {say('verify')}
        </button>
      </form>
      {problem && <p>{say('identityHelp', { phone: view.program.hotline.phone })}</p>}
      <StartOver view={view} back={back} open={problem?.code === 'CONFLICT'} />
    </Page>
  )
}

export function MemberPage(page: ConsentPage) {
  const { view, problem, values = {}, consent } = page
  const { say } = view
  return (
    <Page view={view} title={say('addMember')}>
      <h1>{say('addMember')}</h1>
      <p class="lead">{say('memberLead')}</p>
      <ProblemBox view={view} problem={problem} />
      <form method="post" action="/family/add" class="card">
        <Field view={view} name="relation" label={say('relation')} problem={problem}>
          {(['spouse', 'child', 'parent'] as const).map((relation) => (
            <option value={relation} selected={values.relation === relation}>
              {say(relation)}
            </option>
          ))}
        </Field>
        <CertificateFields {...page} />
        <Agree name="consent" checked={values.consent === 'yes'}>
          {consent}
        </Agree>
        <button class="button" type="submit">
          {say('addMember')}
        </button>
      </form>
      <a class="button second" href="/enroll">
        {say('backToFamily')}
      </a>
    </Page>
  )
}

interface PersonPage extends FormPage {
  person: PersonView
}

export function RemovePage({ view, problem, person }: PersonPage) {
  const { say } = view
  const title = say('removeTitle', { name: person.name })
  return (
    <Page view={view} title={title}>
      <h1>
        <Mixed view={view} text={title} />
      </h1>
      <ProblemBox view={view} problem={problem} />
      <p>{say('removeText')}</p>
      <form method="post" action={`/family/${person.personId}/remove`} class="actions">
        <button class="button danger" type="submit">
          {say('removeYes')}
        </button>
        <a class="button second" href="/enroll">
          {say('removeNo')}
        </a>
      </form>
    </Page>
  )
}

interface ProofProps extends PersonPage {
  proofs: QuoteLine['proofs']
  sent: boolean
}

export function ProofPage(page: ProofProps) {
  const { view, problem, person, proofs, sent } = page
  const { say } = view
  const title = say('proofTitle', { name: person.name })
  return (
    <Page view={view} title={title}>
      <h1>
        <Mixed view={view} text={title} />
      </h1>
      <ProblemBox view={view} problem={problem} />
      {sent && (
        <div class="ok" role="status">
          {say('proofSent')}
        </div>
      )}
      <ProofsGiven view={view} proofs={proofs} />
      <ProofForm {...page} />
      <a class="button second" href="/enroll">
        {say('backToFamily')}
      </a>
    </Page>
  )
}

/** What became of the proofs given so far. */
export const ProofsGiven = ({ view, proofs }: { view: View; proofs: QuoteLine['proofs'] }) => (
  <>
    {proofs.map(({ fact, state }) =>
      state === 'wanted' ? null : <p>{view.say(`proofState_${state}`, { proof: view.say(`proof_${fact}`) })}</p>,
    )}
  </>
)

/** Asks only for what would help. */
function ProofForm({ view, problem, person, proofs, values = {} }: ProofProps) {
  const { say } = view
  const wanted = proofs.filter(({ state }) => state !== 'waiting')
  if (wanted.length === 0) return proofs.length === 0 ? <p class="card">{say('proofUseless')}</p> : null
  return (
    <>
      <p class="lead">{say('proofLead')}</p>
      <form method="post" action={`/family/${person.personId}/proof`} class="card">
        <Field view={view} name="fact" label={say('proofFact')} problem={problem}>
          {wanted.map(({ fact }) => (
            <option value={fact} selected={values.fact === fact}>
              {say(`proof_${fact}`)}
            </option>
          ))}
        </Field>
        <Field
          view={view}
          name="note"
          label={say('proofNote')}
          hint={say('proofNoteHint')}
          problem={problem}
          value={values.note}
          rows={4}
          maxlength={500}
        />
        <button class="button" type="submit">
          {say('send')}
        </button>
      </form>
    </>
  )
}
