import { Money, palette, Section, series } from '@gongbao/ui'
import { useTexts } from '../../i18n/index.ts'
import type { Claim } from './claim.ts'

/** Where the bill goes: basic insurance and the program apart (W32), in one bar and in numbers. */
export function Sums({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  const { basic, payableFen } = claim
  const paidByProgram = Math.max(0, payableFen)
  const rest = Math.max(0, basic.burdenFen - paidByProgram)
  const parts = [
    { key: 'funds', label: t('claims.funds'), fen: basic.fundsFen, colour: series[2] },
    { key: 'hospital', label: t('claims.hospital'), fen: basic.hospitalFen, colour: series[6] },
    { key: 'program', label: t('claims.program'), fen: paidByProgram, colour: palette.primary },
    { key: 'rest', label: t('claims.restBorne'), fen: rest, colour: '#d7dee1' },
  ].filter((part) => part.fen > 0)
  return (
    <Section>
      <div className="claim-sums">
        <Sum label={t('claims.total')} fen={basic.totalFen} />
        <Sum label={t('claims.basic')} fen={basic.fundsFen} />
        <Sum label={t('claims.burden')} fen={basic.burdenFen} />
        <Sum label={t('claims.program')} fen={payableFen} strong />
      </div>
      <div className="gb-shares" aria-hidden="true">
        {parts.map((part) => (
          <div key={part.key} style={{ flexGrow: part.fen, flexBasis: 0, background: part.colour }} />
        ))}
      </div>
      <div className="gb-legend">
        {parts.map((part) => (
          <span key={part.key}>
            <span className="gb-swatch" style={{ background: part.colour }} />
            {part.label} <Money fen={part.fen} />
          </span>
        ))}
      </div>
    </Section>
  )
}

function Sum({ label, fen, strong }: { label: string; fen: number; strong?: boolean }) {
  return (
    <div>
      <div className="gb-stat-label">{label}</div>
      <div className={strong ? 'claim-sum claim-sum-strong' : 'claim-sum'}>
        <Money fen={fen} />
      </div>
    </div>
  )
}
