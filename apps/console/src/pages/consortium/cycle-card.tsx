import {
  CivilDate,
  type Column,
  DataTable,
  Facts,
  IllustrativeMark,
  Moment,
  percent,
  Section,
  ShareBar,
  State,
} from '@gongbao/ui'
import { Tag } from 'antd'
import type { AnswerOf } from '../../api/client.ts'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts } from '../../i18n/index.ts'

type Cycle = AnswerOf<'/api/consortium/cycles'>['items'][number]
type Member = Cycle['members'][number]

/** A cycle: its lock, its lead and how it was chosen, its members. */
export function CycleCard({ cycle }: { cycle: Cycle }) {
  const { t } = useTexts()
  const lead = cycle.members.find((member) => member.isLead)
  return (
    <>
      <Section title={cycle.name} extra={<Lock cycle={cycle} />}>
        <ShareBar
          shares={cycle.members.map((member) => ({
            key: member.code,
            label: member.shortName,
            shareBp: member.shareBp,
          }))}
        />
        <div style={{ height: 20 }} />
        <Facts
          items={[
            [t('consortium.planYears'), cycle.planYears.join('、')],
            [
              t('consortium.lead_'),
              <>
                {lead?.name} <Clause id={cycle.lead.clause} />
              </>,
            ],
            [
              t('consortium.election'),
              <>
                {cycle.lead.method} · <CivilDate on={cycle.lead.on} />
              </>,
            ],
            [
              t('consortium.leadFee'),
              <>
                {percent(cycle.leadFee.rateBp)} <Clause id={cycle.leadFee.clause} />
              </>,
            ],
            cycle.mostMembers && [
              t('consortium.most'),
              <>
                {cycle.members.length} / {cycle.mostMembers.count} <Clause id={cycle.mostMembers.clause} />
              </>,
            ],
            cycle.exception && [
              t('consortium.exception'),
              <>
                {cycle.exception.reason} · {t('consortium.exceptionBy', { by: cycle.exception.approvedBy })} ·{' '}
                <CivilDate on={cycle.exception.on} />
              </>,
            ],
          ]}
        />
      </Section>
      <Members members={cycle.members} />
    </>
  )
}

function Lock({ cycle }: { cycle: Cycle }) {
  const { t } = useTexts()
  if (cycle.state === 'forming')
    return (
      <State tone="caution">{`${t('consortium.forming')} · ${t('consortium.closesOn', { on: cycle.closesOn ?? '' })}`}</State>
    )
  return (
    <span className="gb-actions" title={t('consortium.lock')}>
      <State tone="good">{t('consortium.closed')}</State>
      <Moment at={cycle.closedAt} />
      <Clause id={cycle.closedClause} />
    </span>
  )
}

function Members({ members }: { members: readonly Member[] }) {
  const { t } = useTexts()
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: t('common.name'),
      value: (row) => row.name,
      cell: (row) => (
        <span className="gb-actions">
          {row.name}
          {row.isLead ? <Tag>{t('consortium.leadMark')}</Tag> : null}
          {row.illustrative ? <IllustrativeMark /> : null}
        </span>
      ),
    },
    { key: 'licence', title: t('consortium.licence'), value: (row) => row.licence },
    {
      key: 'share',
      title: t('consortium.share'),
      value: (row) => row.shareBp,
      csv: (row) => percent(row.shareBp),
      cell: (row) => percent(row.shareBp),
      align: 'right',
    },
    {
      key: 'solvency',
      title: t('consortium.solvency'),
      value: (row) => row.solvency?.comprehensiveRatio ?? null,
      cell: (row) =>
        row.solvency ? (
          <span className="gb-num">
            {`${t('consortium.core')} ${row.solvency.coreRatio} · ${t('consortium.comprehensive')} ${row.solvency.comprehensiveRatio} · ${row.solvency.riskRating} `}
            <span className="gb-faint">
              <CivilDate on={row.solvency.on} />
            </span>
          </span>
        ) : (
          '—'
        ),
    },
  ]
  return (
    <Section title={t('consortium.members')} flush>
      <DataTable rows={members} columns={columns} rowKey={(row) => row.code} exportAs="members" />
    </Section>
  )
}
