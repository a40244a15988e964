/** Whom to insure: oneself and one's family, ticked. An address like every step, so the back button and a reload lose nothing. */
import type { Me, PersonView, Problem } from '../api.ts'
import { Page } from '../view/layout.tsx'
import { ProblemBox, Steps } from '../view/parts.tsx'
import { type View, zh } from '../view/view.ts'
import { peopleOf } from './family.tsx'

interface MemberProps {
  view: View
  person: PersonView
  checked: boolean
  covered: boolean
}

function Member({ view, person, checked, covered }: MemberProps) {
  const { say } = view
  const id = `p-${person.personId}`
  return (
    <li class="check">
      <input type="checkbox" name="p" id={id} value={person.personId} checked={checked} />
      <span class="body">
        <label for={id}>
          <strong {...zh(view)}>{person.name}</strong> {say(person.relation)} · {say('years', { age: person.age })}
          <br />
          <span class="small">
            {person.certificateMasked}
            <br />
            {say(`area_${person.basicCoverArea}`)}
          </span>
        </label>
        {person.identity === 'waiting-for-person' && <span class="badge wait">{say('waitingForPerson')}</span>}
        {covered && <span class="badge good">{say('alreadyCovered')}</span>}
      </span>
      {person.relation !== 'self' && (
        <a
          class="side"
          href={`/family/${person.personId}/remove`}
          aria-label={say('removeTitle', { name: person.name })}
        >
          {say('remove')}
        </a>
      )}
    </li>
  )
}

interface ChooseProps {
  view: View
  me: Me
  /** Ids ticked before; null at the first visit, when everyone is who is not insured yet. */
  chosen: readonly string[] | null
  /** Ids of those who hold a policy for the year. */
  covered: readonly string[]
  unpaid: string | null
  problem?: Problem | undefined
}

export function ChoosePage({ view, me, chosen, covered, unpaid, problem }: ChooseProps) {
  const { say } = view
  const isCovered = ({ personId }: PersonView) => covered.includes(personId)
  const isChosen = (person: PersonView) => (chosen === null ? !isCovered(person) : chosen.includes(person.personId))
  return (
    <Page view={view} title={say('chooseTitle')}>
      <Steps view={view} at={0} />
      <h1>{say('chooseTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      <Unpaid view={view} orderId={unpaid} />
      <p class="lead">{say('familyLead')}</p>
      <form method="get" action="/enroll/price">
        <fieldset class="card">
          <legend class="unseen">{say('people')}</legend>
          <ul class="plain lines">
            {peopleOf(me).map((person) => (
              <Member view={view} person={person} checked={isChosen(person)} covered={isCovered(person)} />
            ))}
          </ul>
        </fieldset>
        <div class="actions">
          <button class="button" type="submit">
            {say('seePrice')}
          </button>
          <a class="button second" href="/family/add">
            {say('addMember')}
          </a>
        </div>
      </form>
    </Page>
  )
}

/** Leads back to an order that was placed and waits for its payment. */
export function Unpaid({ view, orderId }: { view: View; orderId: string | null }) {
  if (!orderId) return null
  return (
    <p class="card row">
      <span>{view.say('unpaidOrder')}</span>
      <a href={`/orders/${orderId}`}>{view.say('openOrder')}</a>
    </p>
  )
}
