/** Who answers for the program, by what shares, and what they settle among themselves. */
import { Page } from '@gongbao/ui'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { YearSelect } from '../../shared/year-select.tsx'
import { Loaded } from '../../shell/conditions.tsx'
import { CycleCard } from './cycle-card.tsx'
import { Positions } from './positions.tsx'
import { Statements } from './statements.tsx'

export function ConsortiumPage() {
  const { t } = useTexts()
  const { planYear } = useSearch({ strict: false }) as { planYear?: string }
  const navigate = useNavigate()
  const query = useGet('/api/consortium/cycles', {})
  return (
    <Loaded query={query}>
      {({ items }) => {
        const years = items.filter((cycle) => cycle.state === 'closed').flatMap((cycle) => cycle.planYears)
        const year = planYear ?? String(middleOf(years))
        const cycle = items.find((one) => one.planYears.includes(Number(year))) ?? items[0]
        return (
          <Page
            title={t('nav.consortium')}
            lead={t('consortium.lead')}
            actions={
              <YearSelect
                years={years}
                value={year}
                onChange={(value) => void navigate({ to: '/consortium', search: value ? { planYear: value } : {} })}
              />
            }
          >
            {cycle ? <CycleCard cycle={cycle} /> : null}
            {cycle?.state === 'closed' ? (
              <>
                <Positions planYear={Number(year)} />
                <Statements planYear={Number(year)} />
              </>
            ) : null}
          </Page>
        )
      }}
    </Loaded>
  )
}

/** The year most likely meant: not the first, which is over, nor the last, which is on sale. */
const middleOf = (years: readonly number[]): number => years[Math.floor(years.length / 2)] ?? 0
