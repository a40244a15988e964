/** What the public may read of the money: ratios with their formula and standard (W37). */
import { type Bp, formatPercent } from '@gongbao/kernel'
import type { Disclosure } from '../api.ts'
import { Page } from '../view/layout.tsx'
import { Basis, Money } from '../view/parts.tsx'
import { day, type View, zh } from '../view/view.ts'

type Cycle = Disclosure['cycles'][number]
type Year = Cycle['years'][number]
type Figure = Year['figures'][number]
type Bar = Figure['bar']

const percent = (view: View, rateBp: number | null) =>
  rateBp === null ? view.say('notYet') : formatPercent(rateBp as Bp)

function Standard({ view, bar }: { view: View; bar: Bar }) {
  if (!bar) return null
  const { say } = view
  return (
    <p class="small">
      {say(`bar_${bar.kind}`, { rate: formatPercent(bar.rateBp as Bp) })}{' '}
      {bar.met !== null && <span class={`badge ${bar.met ? 'good' : 'wait'}`}>{say(bar.met ? 'met' : 'notMet')}</span>}{' '}
      <Basis view={view} of={bar} />
    </p>
  )
}

function FigureCard({ view, figure }: { view: View; figure: Figure }) {
  const components = [...figure.numerator, ...figure.denominator]
  return (
    <details>
      <summary>
        <span class="row wide">
          <span>{figure.name[view.language]}</span>
          <strong>{percent(view, figure.shownBp)}</strong>
        </span>
      </summary>
      <Standard view={view} bar={figure.bar} />
      <p class="small">{figure.formula[view.language]}</p>
      <ul class="plain lines">
        {components.map((component) => (
          <li class="line">
            <span>{component.name[view.language]}</span>
            <Money view={view} amount={component.amountFen} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function YearCard({ view, year }: { view: View; year: Year }) {
  const { say } = view
  const count = (value: number | null) => (value === null ? say('notPublished') : value.toLocaleString('en-US'))
  return (
    <section class="card">
      <h3>
        {say('planYearTitle', { year: year.planYear })} <span class="badge">{say(`phase_${year.phase}`)}</span>
      </h3>
      <p class="small">{say('coverDates', { from: day(view, year.cover.from), to: day(view, year.cover.to) })}</p>
      <dl class="facts">
        <dt>{say('enrolledPeople')}</dt>
        <dd>{count(year.enrolled)}</dd>
        <dt>{say('paidPeople')}</dt>
        <dd>{count(year.peoplePaid)}</dd>
      </dl>
      {year.figures.map((figure) => (
        <FigureCard view={view} figure={figure} />
      ))}
    </section>
  )
}

export function DisclosurePage({ view, disclosure }: { view: View; disclosure: Disclosure }) {
  const { say } = view
  const label = disclosure.label[view.language]
  return (
    <Page view={view} title={say('disclosure')}>
      <h1>{say('disclosure')}</h1>
      <p class="lead">{say('disclosureLead', { label, date: day(view, disclosure.asOfOn) })}</p>
      {disclosure.cycles.map((cycle) => (
        <section>
          <h2 {...zh(view)}>{cycle.name}</h2>
          <div class="card">
            <p class="row">
              <span>{say('cycleAverage')}</span>
              <strong>{percent(view, cycle.average.shownBp)}</strong>
            </p>
            <Standard view={view} bar={cycle.average.bar} />
            <p class="small">{cycle.average.formula[view.language]}</p>
          </div>
          {cycle.years.map((year) => (
            <YearCard view={view} year={year} />
          ))}
        </section>
      ))}
    </Page>
  )
}
