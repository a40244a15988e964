/** How the program stands: every figure leads to what it is made of. */
import { CivilDate, Page, pick } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useCan } from '../../api/session.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { CycleStrip } from './cycle-strip.tsx'
import { EnrolledBreakdown } from './enrolled-breakdown.tsx'
import { FigureDrawer } from './figure-drawer.tsx'
import { MemberParts } from './member-parts.tsx'
import type { Cycle, Overview, Year } from './overview.ts'
import { RatioTable } from './ratio-table.tsx'
import { Trend } from './trend.tsx'
import { YearStats } from './year-stats.tsx'

export function OverviewPage() {
  const query = useGet('/api/reports/overview', {})
  return <Loaded query={query}>{(overview) => <Shown overview={overview} />}</Loaded>
}

function Shown({ overview }: { overview: Overview }) {
  const { t, language } = useTexts()
  const { year: asked } = useSearch({ strict: false }) as { year?: string }
  const navigate = useNavigate()
  const can = useCan()
  const [figure, setFigure] = useState<string | null>(null)
  const years = overview.cycles.flatMap((cycle) => cycle.years.map((year) => ({ cycle, year })))
  const current = years.find(({ year }) => String(year.planYear) === asked) ?? inForce(years) ?? years[0]
  if (!current) return null
  const { cycle, year } = current
  return (
    <Page
      title={t('nav.overview')}
      lead={
        <>
          {t('overview.lead', { label: pick(overview.label, language), on: '' })}
          <CivilDate on={overview.asOfOn} />
        </>
      }
      actions={
        <Segmented
          value={String(year.planYear)}
          onChange={(value) => void navigate({ to: '/overview', search: { year: value } })}
          options={years
            .map(({ year: one }) => one)
            .sort((a, b) => a.planYear - b.planYear)
            .map((one) => ({
              value: String(one.planYear),
              label: `${one.planYear} ${t(`overview.phase.${one.phase}`)}`,
            }))}
        />
      }
    >
      <CycleStrip cycle={cycle} />
      <YearStats year={year} onFigure={setFigure} />
      <RatioTable year={year} onFigure={setFigure} />
      <div className="gb-columns">
        <Trend year={year} />
        <EnrolledBreakdown planYear={year.planYear} />
      </div>
      {can('consortium.read') ? <MemberParts planYear={year.planYear} /> : null}
      <FigureDrawer
        year={year}
        figure={year.figures.find((one) => one.code === figure) ?? null}
        asOfOn={overview.asOfOn}
        onClose={() => setFigure(null)}
      />
    </Page>
  )
}

const inForce = (years: { cycle: Cycle; year: Year }[]) => years.find(({ year }) => year.phase === 'in-force')
