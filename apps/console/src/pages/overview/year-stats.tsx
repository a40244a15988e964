import { Count, count, Money, percent, ratio, ratioBp, Stat, yuan } from '@gongbao/ui'
import { useNavigate } from '@tanstack/react-router'
import { useCan } from '../../api/session.ts'
import { useTexts } from '../../i18n/index.ts'
import { toneOf, wordOf } from '../../shared/judgement.tsx'
import type { Year } from './overview.ts'

/** The year in five numbers, each leading to its entries, policies or claims. */
export function YearStats({ year, onFigure }: { year: Year; onFigure: (code: string) => void }) {
  const { t, language } = useTexts()
  const navigate = useNavigate()
  const can = useCan()
  const approved = year.figures.find((one) => one.code === 'approved')!
  const judged = year.figures.find((one) => one.bar?.kind === 'floor')
  const cost = year.figures.find((one) => one.code === 'cost')!
  const [collected, refunded] = approved.denominator.map((part) => part.amountFen)
  const planYear = String(year.planYear)
  const toAccount = (account: string) =>
    can('ledger.read') ? { onOpen: () => void navigate({ to: '/ledger', search: { account, planYear } }) } : {}
  return (
    <div className="gb-grid">
      <Stat
        label={t('overview.enrolled')}
        value={<Count value={year.enrolled} />}
        hint={
          year.claims.peoplePaid > 0
            ? t('overview.perThousand', { people: count(year.claims.peoplePaid), rate: perThousand(year) })
            : undefined
        }
        {...(can('policies.read') ? { onOpen: () => void navigate({ to: '/policies', search: { planYear } }) } : {})}
      />
      <Stat
        label={t('overview.premium')}
        value={<Money fen={approved.denominatorFen} />}
        hint={t('overview.premiumHint', {
          collected: yuan(collected ?? 0, language),
          refunded: yuan(-(refunded ?? 0), language),
        })}
        {...toAccount('premium')}
      />
      <Stat
        label={t('overview.approved')}
        value={<Money fen={approved.numeratorFen} />}
        hint={t('overview.claimsHint', { open: count(year.claims.open), paid: count(year.claims.paid) })}
        {...toAccount('claims:incurred')}
      />
      {judged ? <RatioStat figure={judged} onOpen={() => onFigure(judged.code)} /> : null}
      <RatioStat figure={cost} onOpen={() => onFigure(cost.code)} />
    </div>
  )
}

function RatioStat({ figure, onOpen }: { figure: Year['figures'][number]; onOpen: () => void }) {
  const { t, language } = useTexts()
  return (
    <Stat
      label={figure.name[language]}
      value={ratioBp(figure.shownBp)}
      onOpen={onOpen}
      hint={
        figure.bar ? (
          <span className={`gb-tone-${toneOf(figure.bar)}`}>
            {`${figure.bar.kind === 'floor' ? t('overview.floor') : t('overview.limit')} ${percent(figure.bar.rateBp)} · ${wordOf(figure.bar, t)}`}
          </span>
        ) : undefined
      }
    />
  )
}

/** 29.4 people per thousand, as a plain number. */
const perThousand = (year: Year): string => ratio(year.claims.peoplePaid * 10, year.enrolled, 1).replace('%', '')
