import { type Column, DataTable, Money, percent, plainYuan, ratioBp, Section } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'
import { Judgement } from '../../shared/judgement.tsx'
import type { Figure, Year } from './overview.ts'

/** Five payout ratios and the cost ratio, side by side, each with its formula; a row opens what it is made of. */
export function RatioTable({ year, onFigure }: { year: Year; onFigure: (code: string) => void }) {
  const { t, language } = useTexts()
  const columns: Column<Figure>[] = [
    {
      key: 'name',
      title: t('common.name'),
      value: (row) => row.name[language],
      cell: (row) => (
        <>
          {row.name[language]}
          <div className="gb-faint gb-wrap">{row.formula[language]}</div>
        </>
      ),
      sortable: false,
    },
    {
      key: 'ratio',
      title: t('overview.ratio'),
      value: (row) => row.shownBp,
      csv: (row) => ratioBp(row.shownBp),
      cell: (row) => <strong className="gb-num">{ratioBp(row.shownBp)}</strong>,
      align: 'right',
      sortable: false,
    },
    money('numerator', t('overview.numerator'), (row) => row.numeratorFen),
    money('denominator', t('overview.denominator'), (row) => row.denominatorFen),
    {
      key: 'against',
      title: t('overview.against'),
      value: (row) => (row.bar ? percent(row.bar.rateBp) : ''),
      cell: (row) => (row.bar ? <Judgement bar={row.bar} /> : null),
      sortable: false,
    },
  ]
  return (
    <Section title={t('overview.ratios')} flush>
      <DataTable
        rows={year.figures}
        columns={columns}
        rowKey={(row) => row.code}
        onOpen={(row) => onFigure(row.code)}
        exportAs={`ratios-${year.planYear}`}
        paging={false}
      />
    </Section>
  )
}

const money = (key: string, title: string, value: (row: Figure) => number): Column<Figure> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
  sortable: false,
})
