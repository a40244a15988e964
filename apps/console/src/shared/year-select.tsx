import { Select } from 'antd'
import { useTexts } from '../i18n/index.ts'

/** Chooses a plan year, or all. */
export function YearSelect({
  years,
  value,
  onChange,
  all,
}: {
  years: readonly number[]
  value: string | undefined
  onChange: (year: string | undefined) => void
  all?: boolean
}) {
  const { t } = useTexts()
  const options = years.map((year) => ({ value: String(year), label: t('common.planYear', { year }) }))
  return (
    <Select
      aria-label={t('common.planYear', { year: '' })}
      style={{ minWidth: 150 }}
      value={value ?? ''}
      onChange={(year) => onChange(year || undefined)}
      options={all ? [{ value: '', label: t('common.all') }, ...options] : options}
    />
  )
}
