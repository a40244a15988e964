import { type Column, DataTable, Money, plainYuan, Section } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'
import type { Claim } from './claim.ts'

type Line = NonNullable<Claim['clinical']>['lines'][number]

/** Diagnoses and fee lines: for reviewers only, and reading them is kept in the audit trail. */
export function Lines({ claim: { clinical, settlementId } }: { claim: Claim }) {
  const { t } = useTexts()
  if (!clinical) return null
  const columns: Column<Line>[] = [
    { key: 'sn', title: '#', value: (row) => row.feedetlSn },
    { key: 'name', title: t('claims.item'), value: (row) => row.name ?? row.code },
    money('total', t('common.amount'), (row) => row.totalFen),
    money('inScope', t('claims.part.inScopeSelfPayFen'), (row) => row.inScopeFen),
    money('classB', t('claims.part.classBFirstPayFen'), (row) => row.classBFirstPayFen),
    money('over', t('claims.part.overPriceCapFen'), (row) => row.overPriceCapFen),
    money('out', t('claims.part.outOfCatalogueFen'), (row) => row.outOfCatalogueFen),
  ]
  return (
    <>
      {clinical.diagnoses.length > 0 ? (
        <Section title={t('claims.diagnoses')}>
          <ul className="gb-reasons">
            {clinical.diagnoses.map((one) => (
              <li key={one.code}>
                <span>{one.name ?? one.code}</span>
                <code className="gb-mono gb-faint">{one.code}</code>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {clinical.lines.length > 0 ? (
        <Section title={t('claims.lines')} flush>
          <DataTable
            rows={clinical.lines}
            columns={columns}
            rowKey={(row) => row.feedetlSn}
            exportAs={`lines-${settlementId}`}
          />
        </Section>
      ) : null}
    </>
  )
}

const money = (key: string, title: string, value: (row: Line) => number): Column<Line> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
})
