/** Family → price with reasons → notice → order. Each step is an address, so the back button and a reload lose nothing. */
import type { Fen } from '@gongbao/kernel'
import type { Me, Notice, Problem, Quote, QuoteLine } from '../api.ts'
import { day, Page, type View } from '../view/layout.tsx'
import { Basis, FormKey, Money, ProblemBox, Reasons, Steps } from '../view/parts.tsx'
import { peopleOf } from './sign-in.tsx'

export function FamilyPage({
  view,
  me,
  chosen,
  problem,
}: {
  view: View
  me: Me
  chosen: readonly string[]
  problem?: Problem | undefined
}) {
  const { say } = view
  const people = peopleOf(me)
  return (
    <Page view={view} title={say('chooseTitle')}>
      <Steps view={view} at={0} />
      <h1>{say('chooseTitle')}</h1>
      <p class="lead">{say('familyLead')}</p>
      <ProblemBox view={view} problem={problem} />
      <form method="get" action="/enroll/price">
        <fieldset class="card">
          <legend class="skip">{say('chooseTitle')}</legend>
          {people.map((person) => (
            <label class="check">
              <input
                type="checkbox"
                name="p"
                value={person.personId}
                checked={chosen.length === 0 ? people.length === 1 : chosen.includes(person.personId)}
              />
              <span class="body">
                <strong>{person.name}</strong>（{say(person.relation)}，{say('years', { age: person.age })}）<br />
                <span class="small">
                  {person.certificateMasked}，{say(`area_${person.basicCoverArea}`)}
                  {person.identity === 'waiting-for-person' && (
                    <span class="badge wait">{say('waitingForPerson')}</span>
                  )}
                </span>
              </span>
            </label>
          ))}
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

function Line({ view, line }: { view: View; line: QuoteLine }) {
  const { say } = view
  const verdict = {
    yes: ['good', 'eligibleYes'],
    no: ['bad', 'eligibleNo'],
    person: ['wait', 'eligiblePerson'],
  } as const
  const [tone, key] = verdict[line.eligible]
  return (
    <section class="card">
      <div class="row">
        <h2>{line.name}</h2>
        {line.amountFen === 0 ? (
          <span class="badge good">{say('free')}</span>
        ) : (
          line.amountFen !== null && <Money amount={line.amountFen} />
        )}
      </div>
      <p>
        <span class={`badge ${line.alreadyCovered ? 'wait' : tone}`}>
          {say(line.alreadyCovered ? 'alreadyCovered' : key)}
        </span>{' '}
        {line.pathway && (
          <>
            {line.pathway.name} <Basis view={view} of={line.pathway} />
          </>
        )}
      </p>
      {line.price && (
        <p>
          {line.price.name} <Basis view={view} of={line.price} />
        </p>
      )}
      <details open={line.eligible !== 'yes'}>
        <summary>{say('why')}</summary>
        <Reasons view={view} reasons={[...line.eligibilityReasons, ...line.priceReasons]} />
      </details>
    </section>
  )
}

const queryOf = (people: readonly string[]) => people.map((person) => `p=${encodeURIComponent(person)}`).join('&')
const canOrder = (line: QuoteLine) => line.eligible === 'yes' && !line.alreadyCovered && line.amountFen !== null

export function PricePage({ view, quote }: { view: View; quote: Quote }) {
  const { say } = view
  const orderable = quote.lines.filter(canOrder).map((line) => line.personId)
  return (
    <Page view={view} title={say('quoteTitle')}>
      <Steps view={view} at={1} />
      <h1>{say('quoteTitle')}</h1>
      <p class="lead">
        {quote.planTitle}，{say('coverDates', { from: day(view, quote.coverFrom), to: day(view, quote.coverTo) })}
      </p>
      {quote.lines.map((line) => (
        <Line view={view} line={line} />
      ))}
      <div class="card row">
        <strong>{say('total')}</strong>
        <span class="total">
          <Money amount={quote.totalFen} />
        </span>
      </div>
      <div class="actions">
        {orderable.length > 0 && (
          <a class="button" href={`/enroll/notice?${queryOf(orderable)}`}>
            {say('nextNotice')}
          </a>
        )}
        <a class="button second" href={`/enroll?${queryOf(quote.lines.map((line) => line.personId))}`}>
          {say('change')}
        </a>
      </div>
    </Page>
  )
}

interface NoticeProps {
  view: View
  notice: Notice
  people: readonly string[]
  totalFen: Fen
  channel: string
  problem?: Problem | undefined
}

export function NoticePage({ view, notice, people, totalFen, channel, problem }: NoticeProps) {
  const { say } = view
  return (
    <Page view={view} title={say('noticeTitle')}>
      <Steps view={view} at={2} />
      <h1>{say('noticeTitle')}</h1>
      <p class="lead">{say('noticeLead', { version: notice.version })}</p>
      <ProblemBox view={view} problem={problem} />
      {notice.sections.map((section) => (
        <section class="card">
          <h2>{section.title}</h2>
          {section.body.split(/\n+/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <Basis view={view} of={section} />
        </section>
      ))}
      <form method="post" action="/enroll/order" class="card">
        <FormKey />
        {people.map((person) => (
          <input type="hidden" name="p" value={person} />
        ))}
        <input type="hidden" name="total" value={String(totalFen)} />
        <input type="hidden" name="version" value={notice.version} />
        <input type="hidden" name="sha256" value={notice.sha256} />
        <input type="hidden" name="channel" value={channel} />
        <div class="row">
          <strong>{say('total')}</strong>
          <span class="total">
            <Money amount={totalFen} />
          </span>
        </div>
        <label class="check">
          <input type="checkbox" name="accepted" value="yes" required />
          <span class="body">{say('accept')}</span>
        </label>
        <button class="button" type="submit">
          {say('placeOrder')}
        </button>
      </form>
    </Page>
  )
}
