import { Facts, pick, RatioBar, ratioBp, Section } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { Judgement, toneOf } from '../../shared/judgement.tsx'
import type { Cycle } from './overview.ts'

/** The test of the cycle (W26): its average against the city's own floor. */
export function CycleStrip({ cycle }: { cycle: Cycle }) {
  const { t, language } = useTexts()
  const { average } = cycle
  return (
    <Section
      title={`${t('overview.average')} · ${cycle.name}`}
      extra={average.bar ? <Judgement bar={average.bar} /> : null}
    >
      <div className="gb-columns">
        <div>
          <div className="gb-stat-value gb-num" style={{ marginTop: 0 }}>
            {ratioBp(average.shownBp)}
          </div>
          <RatioBar
            numeratorFen={average.shownBp ?? 0}
            denominatorFen={10_000}
            tone={toneOf(average.bar)}
            marks={average.bar ? [{ bp: average.bar.rateBp, label: t('overview.floor') }] : []}
          />
        </div>
        <Facts
          items={[
            [
              wordFor(t, 'overview.averageOf', average.of),
              <>
                {pick(average.formula, language)} <Clause id={average.ofClause} />
              </>,
            ],
            [t('overview.judged'), wordFor(t, 'figure', average.figure)],
            [
              t('overview.counted'),
              <span key="y" className="gb-actions">
                {average.planYears.map((year) => (
                  <Link key={year} className="gb-link" to="/overview" search={{ year: String(year) }}>
                    {year}
                  </Link>
                ))}
              </span>,
            ],
          ]}
        />
      </div>
    </Section>
  )
}
