import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import { Sections } from './sections.tsx'

/** What was agreed beside the plans: each cycle with its consortium, floor and costs; who runs the program and who decides. */
export function AgreementTab() {
  const { t } = useTexts()
  const query = useGet('/api/program/agreement', {})
  return (
    <Loaded query={query}>
      {({ cycles, program }) => (
        <>
          {cycles.map((cycle) => (
            <section key={cycle.code}>
              <h2 className="gb-subtitle">
                {cycle.name} · {t('program.years', { years: cycle.planYears.join('、') })}
              </h2>
              <Sections sections={cycle.sections} />
            </section>
          ))}
          <h2 className="gb-subtitle">{t('program.own')}</h2>
          <Sections sections={program} />
        </>
      )}
    </Loaded>
  )
}
