/** What-if: other figures of a plan, tried on the city's own claims. */
import './what-if.css'
import { Empty, Moment, Page, Section, State, type Tone } from '@gongbao/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Progress } from 'antd'
import { useEffect } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { Outcome } from './outcome.tsx'
import type { WhatIf } from './what-if.ts'
import { WishForm } from './wish-form.tsx'

type Head = AnswerOf<'/api/program/what-ifs'>['items'][number]
const TONES: Readonly<Record<Head['state'], Tone>> = {
  requested: 'caution',
  running: 'active',
  done: 'good',
  failed: 'breach',
}

export function WhatIfPage() {
  const { t } = useTexts()
  const can = useCan()
  const navigate = useNavigate()
  const { id } = useSearch({ strict: false }) as { id?: string }
  const show = (whatIfId: string) => void navigate({ to: '/what-if', search: { id: whatIfId } })
  return (
    <Page title={t('nav.whatIf')} lead={t('whatIf.lead')}>
      {can('program.comment') ? (
        <Section title={t('whatIf.wish')}>
          <WishForm onAsked={show} />
        </Section>
      ) : null}
      {id ? <Chosen id={id} /> : null}
      <Latest chosen={id} onOpen={show} />
    </Page>
  )
}

function Chosen({ id }: { id: string }) {
  const query = useGet('/api/program/what-ifs/{whatIfId}', { params: { whatIfId: id } })
  const isUnderWay = query.data?.state === 'requested' || query.data?.state === 'running'
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(() => {
      void queryClient.invalidateQueries({ queryKey: ['/api/program/what-ifs/{whatIfId}'] })
      void queryClient.invalidateQueries({ queryKey: ['/api/program/what-ifs'] })
    }, 1_000)
    return () => clearInterval(timer)
  }, [isUnderWay, queryClient])
  return <Loaded query={query}>{(one) => <Shown whatIf={one} />}</Loaded>
}

function Shown({ whatIf }: { whatIf: WhatIf }) {
  const { t } = useTexts()
  const { state, donePeople, allPeople, result } = whatIf
  if (state === 'failed') return <Section title={t('whatIf.result')}>{t('whatIf.failed')}</Section>
  if (!result) {
    const all = allPeople ?? 0
    return (
      <Section title={t('whatIf.result')}>
        <p>{t('whatIf.running')}</p>
        <Progress percent={all > 0 ? Math.floor((donePeople * 100) / all) : 0} />
      </Section>
    )
  }
  return <Outcome whatIf={whatIf} result={result} />
}

function Latest({ chosen, onOpen }: { chosen: string | undefined; onOpen: (id: string) => void }) {
  const { t } = useTexts()
  const query = useGet('/api/program/what-ifs', {})
  return (
    <Section title={t('whatIf.latest')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('whatIf.none')}</Empty>
          ) : (
            <ul className="gb-reasons">
              {items.map((one) => (
                <li key={one.whatIfId}>
                  <span>
                    <Button
                      type="link"
                      className="gb-wrapping"
                      size="small"
                      onClick={() => onOpen(one.whatIfId)}
                      aria-current={one.whatIfId === chosen}
                    >
                      {wishText(one.wish, t('whatIf.asItStands'))}
                    </Button>{' '}
                    <State tone={TONES[one.state]}>{t(`whatIf.state.${one.state}`)}</State>{' '}
                    <span className="gb-faint">
                      <Moment at={one.requestedAt} />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

/** '2026 · inpatient.deductible.amount=12000元' */
function wishText({ planCode, againstCode, figures, grid, goal }: Head['wish'], asItStands: string): string {
  const said = [
    ...(figures ?? []).map(({ path, value }) => `${path}=${value}`),
    ...(grid ?? []).map(({ path, from, to, step }) => `${path}=${from}..${to}/${step}`),
    ...(goal ? [`→ ${goal.is}${goal.rate ? ` ${goal.rate}` : ''}`] : []),
  ]
  const plan = againstCode ? `${againstCode} → ${planCode}` : planCode
  return [plan, ...(said.length > 0 || againstCode ? said : [asItStands])].join(' · ')
}
