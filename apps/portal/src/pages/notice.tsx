/** The notice in full, then one tick and one button. */
import type { Notice, Problem } from '../api.ts'
import { Agree, FormKey } from '../view/fields.tsx'
import { Page } from '../view/layout.tsx'
import { Basis, Money, Paragraphs, ProblemBox, Steps } from '../view/parts.tsx'
import { type View, zh } from '../view/view.ts'

export interface OrderDraft {
  readonly people: readonly string[]
  readonly totalFen: number
  readonly channel: string
  readonly key: string
}
interface NoticeProps {
  view: View
  notice: Notice
  draft: OrderDraft
  /** What one agrees to with the order, as it is kept. */
  consent: string
  problem?: Problem | undefined
}

function OrderForm({ view, notice, draft, consent }: NoticeProps) {
  const { say } = view
  return (
    <form method="post" action="/enroll/order" class="card">
      <FormKey value={draft.key} />
      {draft.people.map((person) => (
        <input type="hidden" name="p" value={person} />
      ))}
      <input type="hidden" name="total" value={String(draft.totalFen)} />
      <input type="hidden" name="version" value={notice.version} />
      <input type="hidden" name="sha256" value={notice.sha256} />
      <input type="hidden" name="channel" value={draft.channel} />
      <div class="row">
        <strong>{say('total')}</strong>
        <span class="total">
          <Money view={view} amount={draft.totalFen} />
        </span>
      </div>
      <Agree name="accepted">
        {say('accept')} {consent}
      </Agree>
      <button class="button" type="submit">
        {say('placeOrder')}
      </button>
    </form>
  )
}

export function NoticePage(page: NoticeProps) {
  const { view, notice, problem } = page
  const { say } = view
  return (
    <Page view={view} title={say('noticeTitle')}>
      <Steps view={view} at={2} />
      <h1>{say('noticeTitle')}</h1>
      <ProblemBox view={view} problem={problem} />
      <p class="lead">{say('noticeLead', { version: notice.version })}</p>
      {notice.sections.map((section) => (
        <section class="card">
          <h2 {...zh(view)}>{section.title}</h2>
          <Paragraphs view={view} text={section.body} />
          <Basis view={view} of={section} plan={notice.planCode} />
        </section>
      ))}
      <OrderForm {...page} />
    </Page>
  )
}
