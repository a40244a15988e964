import { Empty, percent, Section, TrendChart } from '@gongbao/ui'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import type { Year } from './overview.ts'

/** Approved and paid claims of premium, month by month, against the floor. */
export function Trend({ year }: { year: Year }) {
  const { t, language } = useTexts()
  const query = useGet('/api/reports/years/{planYear}/trend', { params: { planYear: year.planYear } })
  const floor = year.figures.find((one) => one.bar?.kind === 'floor')?.bar
  const nameOf = (code: string) => year.figures.find((one) => one.code === code)?.name[language] ?? code
  return (
    <Section title={t('overview.trend')} extra={<span className="gb-faint">{t('overview.trendNote')}</span>}>
      <Loaded query={query}>
        {({ months }) => {
          // Before cover starts there is premium and nothing to hold against it.
          const shown = months.filter(({ month }) => month >= year.cover.from.slice(0, 7))
          if (shown.length === 0) return <Empty>{t('overview.trendEmpty')}</Empty>
          const of = (amountFen: number, premiumFen: number) => (premiumFen > 0 ? (amountFen / premiumFen) * 100 : null)
          return (
            <TrendChart
              labels={shown.map(({ month }) => month.slice(2))}
              lines={[
                { name: nameOf('approved'), values: shown.map((one) => of(one.approvedFen, one.premiumFen)) },
                { name: nameOf('paid'), values: shown.map((one) => of(one.paidFen, one.premiumFen)), dashed: true },
              ]}
              {...(floor
                ? { floor: { value: floor.rateBp / 100, label: `${t('overview.floor')} ${percent(floor.rateBp)}` } }
                : {})}
            />
          )
        }}
      </Loaded>
    </Section>
  )
}
