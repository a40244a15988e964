import { type Column, DataTable, Money, percent, plainYuan, Section, ShareBar } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type Member = AnswerOf<'/api/consortium/years/{planYear}'>['members'][number]

/** Each coinsurer's part of premium and claims, to date. */
export function MemberParts({ planYear }: { planYear: number }) {
  const { t } = useTexts()
  const query = useGet('/api/consortium/years/{planYear}', { params: { planYear } })
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: t('common.name'),
      value: (row) => row.name,
      cell: (row) => (
        <span className="gb-actions">
          {row.name}
          {row.isLead ? <Tag>{t('consortium.leadMark')}</Tag> : null}
        </span>
      ),
    },
    {
      key: 'share',
      title: t('overview.share'),
      value: (row) => row.shareBp,
      csv: (row) => percent(row.shareBp),
      cell: (row) => percent(row.shareBp),
      align: 'right',
    },
    money('premium', t('overview.premiumPart'), (row) => row.toDate.premiumFen),
    money('claims', t('overview.claimsPart'), (row) => row.toDate.claimsFen),
    money('net', t('overview.net'), (row) => row.toDate.netFen),
  ]
  return (
    <Section
      title={t('overview.members')}
      extra={
        <Link className="gb-link" to="/consortium" search={{ planYear: String(planYear) }}>
          {t('nav.consortium')}
        </Link>
      }
      flush
    >
      <Loaded query={query}>
        {({ members }) => (
          <>
            <div style={{ padding: '4px 20px 12px' }}>
              <ShareBar shares={members.map((one) => ({ key: one.code, label: one.name, shareBp: one.shareBp }))} />
            </div>
            <DataTable rows={members} columns={columns} rowKey={(row) => row.code} paging={false} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

const money = (key: string, title: string, value: (row: Member) => number): Column<Member> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
})
