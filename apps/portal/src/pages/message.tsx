/** A page that only says what is wrong and leads back. */
import type { Problem } from '../api.ts'
import { Page, type View } from '../view/layout.tsx'
import { ProblemBox } from '../view/parts.tsx'

export function MessagePage({ view, problem }: { view: View; problem?: Problem | undefined }) {
  const { say } = view
  const missing = !problem || problem.status === 404
  return (
    <Page view={view} title={say(missing ? 'notFoundTitle' : 'errorTitle')}>
      <h1>{say(missing ? 'notFoundTitle' : 'errorTitle')}</h1>
      {missing ? <p>{say('notFoundText')}</p> : <ProblemBox view={view} problem={problem} />}
      <a class="button second" href="/">
        {say('backHome')}
      </a>
    </Page>
  )
}
