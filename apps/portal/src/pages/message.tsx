/** A page that only says what is wrong and leads back. */
import type { Problem } from '../api.ts'
import { Page } from '../view/layout.tsx'
import { ProblemBox } from '../view/parts.tsx'
import type { View } from '../view/view.ts'

/** Without a problem, or with a 404: there is no such page. */
export function MessagePage({ view, problem }: { view: View; problem?: Problem | undefined }) {
  const { say } = view
  const missing = !problem || problem.status === 404
  const title = say(missing ? 'notFoundTitle' : 'errorTitle')
  return (
    <Page view={view} title={title}>
      <h1>{title}</h1>
      {missing ? <p>{say('notFoundText')}</p> : <ProblemBox view={view} problem={problem} />}
      <div class="actions">
        <a class="button" href="/">
          {say('backHome')}
        </a>
        <a class="button second" href={`tel:${view.program.hotline.phone}`}>
          {say('hotline')} {view.program.hotline.phone}
        </a>
      </div>
    </Page>
  )
}
