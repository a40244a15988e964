import { CivilDate } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'

/** A deadline; provisional where next year's calendar is not out. */
export function Due({ on, provisional }: { on: string | null; provisional: boolean }) {
  const { t } = useTexts()
  return (
    <>
      <CivilDate on={on} /> {provisional ? <span className="gb-mark">{t('inbox.provisional')}</span> : null}
    </>
  )
}
