/** What the draft would have done to the latest year's own claims: shown to whoever approves. */
import { count, Money, percent, Section } from '@gongbao/ui'
import { useQueryClient } from '@tanstack/react-query'
import { Progress } from 'antd'
import { useEffect } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { useTexts } from '../../i18n/index.ts'
import { type Pair, readReport, sidesOf } from '../what-if/read-report.ts'
import { Balance, Parts } from '../what-if/report-parts.tsx'

type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
type Run = Draft['simulations'][number]

interface Result {
  readonly planYear: number | null
  readonly people: number
  readonly claims: number
  readonly priceChanges: boolean
  /** The premium after is what those insured would have paid. */
  readonly pricesTried?: boolean
  readonly paidFen: { before: number; after: number }
  readonly ratioBp: { before: number | null; after: number | null }
  /** null: fewer than ten people, or hidden so that such cannot be worked out. */
  readonly gain: { people: number | null; fen: number | null }
  readonly lose: { people: number | null; fen: number | null }
  readonly same: number | null
  readonly waiting: { before: number; after: number }
}

export function Simulation({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const latest = draft.simulations[0]
  const isRunning = latest?.state === 'requested' || latest?.state === 'running'
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(
      () => void queryClient.invalidateQueries({ queryKey: ['/api/program/drafts/{draftId}'] }),
      1_500,
    )
    return () => clearInterval(timer)
  }, [isRunning, queryClient])
  return (
    <Section title={t('drafts.tabs.simulation')}>
      {latest ? <One run={latest} /> : <p>{t('drafts.sim.none')}</p>}
    </Section>
  )
}

function One({ run }: { run: Run }) {
  const { t } = useTexts()
  if (run.state === 'failed') return <p>{t('drafts.sim.failed')}</p>
  if (run.state !== 'done' || !run.result) {
    const all = run.allPeople ?? 0
    return (
      <>
        <p>{t('drafts.sim.running', { done: run.donePeople, all: all || '…' })}</p>
        <Progress percent={all > 0 ? Math.floor((run.donePeople * 100) / all) : 0} />
      </>
    )
  }
  return (
    <>
      {run.isOfThis ? null : <p role="alert">{t('drafts.sim.stale')}</p>}
      <SimulationFigures run={run} />
    </>
  )
}

/** The figures of a finished simulation: of the draft's own page, and of the dialog in which it is approved. */
export function SimulationFigures({ run }: { run: Run }) {
  const { t } = useTexts()
  const result = run.result as unknown as Result
  if (result.planYear === null) return <p>{t('drafts.sim.noBook')}</p>
  const ratio = (bp: number | null): string => (bp === null ? '—' : percent(bp))
  return (
    <>
      <p>
        {t('drafts.sim.basis', { year: result.planYear, people: count(result.people), claims: count(result.claims) })}
      </p>
      <table className="gb-plain">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('drafts.sim.before')}</th>
            <th scope="col">{t('drafts.sim.after')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('drafts.sim.paid')}</th>
            <td>
              <Money fen={result.paidFen.before} />
            </td>
            <td>
              <Money fen={result.paidFen.after} />
            </td>
          </tr>
          <BothSides label={t('drafts.sim.premium')} pair={sidesOf(result, 'premiumFen')} />
          <tr>
            <th scope="row">{t('drafts.sim.ratio')}</th>
            <td>{ratio(result.ratioBp.before)}</td>
            <td>{ratio(result.ratioBp.after)}</td>
          </tr>
          <BothSides label={t('drafts.sim.forFloor')} pair={sidesOf(result, 'premiumForFloorFen')} />
          <tr>
            <th scope="row">{t('drafts.sim.waiting')}</th>
            <td>{count(result.waiting.before)}</td>
            <td>{count(result.waiting.after)}</td>
          </tr>
        </tbody>
      </table>
      <Balance gain={result.gain} lose={result.lose} same={result.same} />
      {result.priceChanges && !result.pricesTried ? <p className="gb-faint">{t('drafts.sim.price')}</p> : null}
      <Parts parts={readReport(result)} />
    </>
  )
}

/** A row of amounts, where the report has them. */
function BothSides({ label, pair }: { label: string; pair: Pair | null }) {
  if (!pair) return null
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Money fen={pair.before} />
      </td>
      <td>
        <Money fen={pair.after} />
      </td>
    </tr>
  )
}
