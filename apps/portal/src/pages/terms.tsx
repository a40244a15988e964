/** A plan as its policy reads: every rule in sentences, and beneath them the clauses themselves. */
import type { Terms } from '../api.ts'
import { Page } from '../view/layout.tsx'
import { Basis, clauseAnchor, Illustrative, Mixed } from '../view/parts.tsx'
import { type View, zh } from '../view/view.ts'

type Item = Terms['sections'][number]['items'][number]
type Clause = Item['clauses'][number]

function TermsItem({ view, item, plan }: { view: View; item: Item; plan: string }) {
  return (
    <div class="card">
      <h3>
        <span {...zh(view)}>{item.name}</span> <Illustrative view={view} when={item.illustrative} />
      </h3>
      {item.sentences.map((sentence) => (
        <p>
          <Mixed view={view} text={sentence[view.language]} />
        </p>
      ))}
      <p class="small">
        {item.clauses.map((clause) => (
          <Basis view={view} of={{ clause: clause.id }} plan={plan} />
        ))}
      </p>
    </div>
  )
}

function Clauses({ view, clauses }: { view: View; clauses: readonly Clause[] }) {
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">{view.say('clausesTitle')}</h2>
      {clauses.map((clause) => (
        <div class="card" id={clauseAnchor(clause.id)} tabindex={-1}>
          <h3>
            {clause.id} <span class="badge">{view.say(`force_${clause.force}`)}</span>
          </h3>
          <p {...zh(view)}>{clause.text}</p>
          <p class="small" {...zh(view)}>
            {clause.documentTitle} {clause.where}
          </p>
        </div>
      ))}
    </section>
  )
}

export function TermsPage({ view, terms }: { view: View; terms: Terms }) {
  const { say } = view
  const { version, sections } = terms
  const clauses = new Map(
    sections.flatMap(({ items }) =>
      items.flatMap((item) => item.clauses.map((clause) => [clause.id, clause] as const)),
    ),
  )
  return (
    <Page view={view} title={say('termsTitle')}>
      <h1 {...zh(view)}>{version.title}</h1>
      <p class="lead">
        <Mixed view={view} text={say('termsLead', { product: version.productName, filing: version.filingNo ?? '' })} />
      </p>
      {sections.map((section) => (
        <section aria-labelledby={`s-${section.code}`}>
          <h2 id={`s-${section.code}`}>{section.title[view.language]}</h2>
          {section.items.map((item) => (
            <TermsItem view={view} item={item} plan={version.planCode} />
          ))}
        </section>
      ))}
      <Clauses view={view} clauses={[...clauses.values()]} />
    </Page>
  )
}
