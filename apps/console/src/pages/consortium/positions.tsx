import { type Column, DataTable, Money, percent, plainYuan, Section } from '@gongbao/ui'
import { Segmented } from 'antd'
import { useState } from 'react'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { type Translate, useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type Member = AnswerOf<'/api/consortium/years/{planYear}'>['members'][number]
type Position = Member['toDate']
interface Line {
  readonly code: string
  readonly name: string
  readonly shareBp: number
  readonly position: Position
}

/** Where each member stands, to date or since the last statement. */
export function Positions({ planYear }: { planYear: number }) {
  const { t } = useTexts()
  const [of, setOf] = useState<'toDate' | 'unsettled'>('toDate')
  const query = useGet('/api/consortium/years/{planYear}', { params: { planYear } })
  return (
    <Section
      title={t('consortium.year', { year: planYear })}
      extra={
        <Segmented
          size="small"
          value={of}
          onChange={setOf}
          options={(['toDate', 'unsettled'] as const).map((value) => ({ value, label: t(`consortium.${value}`) }))}
        />
      }
      flush
    >
      <Loaded query={query}>
        {({ members }) => (
          <DataTable
            rows={members.map((member) => ({ ...member, position: member[of], shortfallFen: member.shortfallFen }))}
            columns={[
              ...positionColumns<Line & { shortfallFen: number }>(t),
              ...(members.some((member) => member.shortfallFen > 0)
                ? [
                    money<Line & { shortfallFen: number }>(
                      'shortfall',
                      t('consortium.shortfall'),
                      (row) => row.shortfallFen,
                    ),
                  ]
                : []),
            ]}
            rowKey={(row) => row.code}
            exportAs={`positions-${planYear}-${of}`}
            paging={false}
          />
        )}
      </Loaded>
    </Section>
  )
}

/** Share of premium − lead fee − share of claims − share of third-party fees. */
export function positionColumns<Row extends Line>(t: Translate): Column<Row>[] {
  return [
    { key: 'name', title: t('common.name'), value: (row) => row.name },
    {
      key: 'share',
      title: t('consortium.share'),
      value: (row) => row.shareBp,
      csv: (row) => percent(row.shareBp),
      cell: (row) => percent(row.shareBp),
      align: 'right',
    },
    money('premium', t('consortium.premium'), (row) => row.position.premiumFen),
    money('feePaid', t('consortium.feePaid'), (row) => -row.position.leadFeePaidFen),
    money('feeReceived', t('consortium.feeReceived'), (row) => row.position.leadFeeReceivedFen),
    money('claims', t('consortium.claims'), (row) => -row.position.claimsFen),
    money('thirdParty', t('consortium.thirdParty'), (row) => -row.position.thirdPartyFen),
    {
      ...money<Row>('net', t('consortium.net'), (row) => row.position.netFen),
      cell: (row) => (
        <strong>
          <Money fen={row.position.netFen} />
        </strong>
      ),
    },
  ]
}

const money = <Row,>(key: string, title: string, value: (row: Row) => number): Column<Row> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
})
