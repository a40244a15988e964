/** What-if: other figures of a plan, tried on the city's own claims. */
import './what-if.css'
import { Empty, Moment, Page, Section, State, type Tone } from '@gongbao/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { useCan } from '../../api/session.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { COMPARED_MOST } from './compare.ts'
import { Comparison } from './comparison.tsx'
import { Outcome } from './outcome.tsx'
import type { Head, WhatIf } from './what-if.ts'
import { WishForm } from './wish-form.tsx'
import { wishText } from './wish-words.ts'

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
  const { id, compare } = useSearch({ strict: false }) as { id?: string; compare?: string }
  const go = (search: { id?: string; compare?: string }) => void navigate({ to: '/what-if', search })
  const show = (whatIfId: string) => go({ id: whatIfId })
  const compared = compare ? [...new Set(compare.split(','))].slice(0, COMPARED_MOST) : []
  return (
    <Page title={t('nav.whatIf')} lead={t('whatIf.lead')}>
      {can('program.comment') ? (
        <Section title={t('whatIf.wish')}>
          <WishForm onAsked={show} />
        </Section>
      ) : null}
      {compared.length > 1 ? <Comparison ids={compared} onClose={() => go(id ? { id } : {})} /> : null}
      {id ? <Chosen id={id} /> : null}
      <Latest chosen={id} onOpen={show} onCompare={(ids) => go({ ...(id ? { id } : {}), compare: ids.join() })} />
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

interface LatestProps {
  readonly chosen: string | undefined
  readonly onOpen: (id: string) => void
  readonly onCompare: (ids: readonly string[]) => void
}

function Latest({ chosen, onOpen, onCompare }: LatestProps) {
  const { t } = useTexts()
  const query = useGet('/api/program/what-ifs', {})
  const [marked, setMarked] = useState<readonly string[]>([])
  const mark = (id: string, is: boolean) => setMarked(is ? [...marked, id] : marked.filter((one) => one !== id))
  const canMark = (one: Head): boolean =>
    one.state === 'done' && (marked.includes(one.whatIfId) || marked.length < COMPARED_MOST)
  return (
    <Section
      title={t('whatIf.latest')}
      extra={
        <Button disabled={marked.length < 2} onClick={() => onCompare(marked)}>
          {t('whatIf.compare', { count: marked.length })}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('whatIf.none')}</Empty>
          ) : (
            <>
              <p className="gb-faint">{t('whatIf.compareHint', { most: COMPARED_MOST })}</p>
              <ul className="gb-reasons">
                {items.map((one) => (
                  <Item
                    key={one.whatIfId}
                    one={one}
                    isShown={one.whatIfId === chosen}
                    isMarked={marked.includes(one.whatIfId)}
                    onOpen={() => onOpen(one.whatIfId)}
                    onMark={canMark(one) ? (is) => mark(one.whatIfId, is) : null}
                  />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

interface ItemProps {
  readonly one: Head
  readonly isShown: boolean
  readonly isMarked: boolean
  readonly onOpen: () => void
  readonly onMark: ((is: boolean) => void) | null
}

function Item({ one, isShown, isMarked, onOpen, onMark }: ItemProps) {
  const { t, language } = useTexts()
  const text = wishText(one, t, language)
  return (
    <li className="gb-wish-item">
      <Checkbox
        checked={isMarked}
        disabled={onMark === null}
        onChange={({ target }) => onMark?.(target.checked)}
        aria-label={t('whatIf.mark', { wish: text })}
      />
      <span>
        <Button type="link" className="gb-wrapping" size="small" onClick={onOpen} aria-current={isShown}>
          {text}
        </Button>{' '}
        <State tone={TONES[one.state]}>{t(`whatIf.state.${one.state}`)}</State>{' '}
        <span className="gb-faint">
          <Moment at={one.requestedAt} />
        </span>
      </span>
    </li>
  )
}
