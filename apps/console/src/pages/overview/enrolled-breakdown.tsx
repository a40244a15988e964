import { count, Empty, Section } from '@gongbao/ui'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

const DIMENSIONS = ['price', 'pathway', 'channel'] as const

/** Who enrolled, one dimension at a time; small cells are hidden by the api. */
export function EnrolledBreakdown({ planYear }: { planYear: number }) {
  const { t } = useTexts()
  const [by, setBy] = useState<(typeof DIMENSIONS)[number]>('price')
  const query = useGet('/api/reports/years/{planYear}/enrolled', { params: { planYear }, query: { by } })
  return (
    <Section
      title={t('overview.enrolledBy')}
      extra={
        <Segmented
          size="small"
          value={by}
          onChange={setBy}
          options={DIMENSIONS.map((value) => ({ value, label: t(`overview.by.${value}`) }))}
        />
      }
    >
      <Loaded query={query}>
        {({ cells }) => {
          const most = Math.max(1, ...cells.map((cell) => cell.count ?? 0))
          if (cells.length === 0) return <Empty>{t('common.none')}</Empty>
          return (
            <ul className="gb-bars">
              {[...cells]
                .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
                .map((cell) => (
                  <li key={cell.key}>
                    <span>{cell.name}</span>
                    <span className="gb-num">
                      {cell.count === null ? (
                        <span className="gb-faint">{t('overview.hidden')}</span>
                      ) : (
                        count(cell.count)
                      )}
                    </span>
                    <i style={{ width: `${((cell.count ?? 0) / most) * 100}%` }} />
                  </li>
                ))}
            </ul>
          )
        }}
      </Loaded>
    </Section>
  )
}
