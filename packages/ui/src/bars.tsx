/** Small pictures of figures: a ratio against its floor or limit, shares of a whole, a line over months. Plain SVG and CSS. */
import type { ReactNode } from 'react'
import { apart } from './apart.ts'
import { percent, ratio } from './format.ts'
import { useLanguage } from './language.tsx'
import { palette, series } from './theme.ts'
import { everyLabel } from './thin.ts'

export interface Mark {
  readonly bp: number
  readonly label: string
}

/** Where a ratio stands on a scale from 0 to `fullBp`, with the floor or limit drawn on it. */
export function RatioBar(props: {
  numeratorFen: number
  denominatorFen: number
  marks: readonly Mark[]
  tone: 'good' | 'caution' | 'breach' | 'plain'
  fullBp?: number
}) {
  const full = props.fullBp ?? 10_000
  const share = props.denominatorFen > 0 ? (props.numeratorFen / props.denominatorFen) * 10_000 : 0
  const colour = { good: palette.good, caution: palette.caution, breach: palette.breach, plain: palette.primary }[
    props.tone
  ]
  const at = (bp: number) => `${Math.min(100, Math.max(0, (bp / full) * 100))}%`
  return (
    <div
      className="gb-bar"
      role="img"
      aria-label={`${ratio(props.numeratorFen, props.denominatorFen)} · ${props.marks.map((mark) => `${mark.label} ${percent(mark.bp)}`).join(' · ')}`}
    >
      <div className="gb-bar-fill" style={{ width: at(share), background: colour }} />
      {props.marks.map((mark) => (
        <div key={mark.label} className="gb-bar-mark" style={{ left: at(mark.bp) }}>
          <span>{`${mark.label} ${percent(mark.bp)}`}</span>
        </div>
      ))}
    </div>
  )
}

export interface Share {
  readonly key: string
  readonly label: ReactNode
  readonly shareBp: number
}

/** Shares of a whole, in the order given, with a legend; what they leave of it stays empty. */
export function ShareBar({ shares }: { shares: readonly Share[] }) {
  const rest = 10_000 - shares.reduce((sum, share) => sum + share.shareBp, 0)
  return (
    <div>
      <div className="gb-shares" aria-hidden="true">
        {shares.map((share, at) => (
          <div key={share.key} style={{ flexGrow: share.shareBp, flexBasis: 0, background: colourOf(at) }} />
        ))}
        {rest > 0 ? <div style={{ flexGrow: rest, flexBasis: 0, background: palette.line }} /> : null}
      </div>
      <div className="gb-legend">
        {shares.map((share, at) => (
          <span key={share.key}>
            <span className="gb-swatch" style={{ background: colourOf(at) }} />
            {share.label} <span className="gb-num gb-muted">{percent(share.shareBp)}</span>
          </span>
        ))}
      </div>
    </div>
  )
}

export const colourOf = (at: number): string => series[at % series.length]!

export interface TrendLine {
  readonly name: string
  /** Percent of 100, one per label; null leaves a gap. */
  readonly values: readonly (number | null)[]
  readonly dashed?: boolean
  readonly colour?: string
}

const BOX = { width: 720, height: 220, left: 44, right: 96, top: 12, bottom: 28 }

/** Ratios over months as lines named at their ends, with a floor drawn across. The table beside it carries the figures. */
export function TrendChart({
  labels,
  lines,
  floor,
}: {
  labels: readonly string[]
  lines: readonly TrendLine[]
  floor?: { value: number; label: string }
}) {
  const language = useLanguage()
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const top = Math.max(100, ...values.map((value) => Math.ceil(value / 20) * 20))
  const x = (at: number) =>
    BOX.left + (labels.length < 2 ? 1 : at / (labels.length - 1)) * (BOX.width - BOX.left - BOX.right)
  const y = (value: number) => BOX.top + (1 - value / top) * (BOX.height - BOX.top - BOX.bottom)
  const every = everyLabel(labels, BOX.width - BOX.left - BOX.right)
  const ends = lines.map((line) => y(line.values.findLast((value) => value !== null) ?? 0))
  const [floorTop, ...tops] = apart([floor ? y(floor.value) : -BOX.height, ...ends])
  return (
    <svg
      className="gb-chart"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={language === 'zh' ? '赔付率走势' : 'Payout ratios over time'}
      style={{ width: '100%', height: 'auto' }}
    >
      {gridLines(top).map((value) => (
        <g key={value}>
          <line x1={BOX.left} x2={BOX.width - BOX.right} y1={y(value)} y2={y(value)} stroke={palette.line} />
          <text x={BOX.left - 8} y={y(value) + 4} textAnchor="end">{`${value}%`}</text>
        </g>
      ))}
      {labels.map((label, at) =>
        at % every === 0 ? (
          <text key={label} x={x(at)} y={BOX.height - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {floor ? (
        <g>
          <line
            x1={BOX.left}
            x2={BOX.width - BOX.right}
            y1={y(floor.value)}
            y2={y(floor.value)}
            stroke={palette.breach}
            strokeDasharray="2 4"
          />
          <text x={BOX.width - BOX.right + 8} y={(floorTop ?? 0) + 4} style={{ fill: palette.breach }}>
            {floor.label}
          </text>
        </g>
      ) : null}
      {lines.map((line, at) => (
        <Line key={line.name} line={line} colour={line.colour ?? colourOf(at)} x={x} y={y} labelTop={tops[at]!} />
      ))}
    </svg>
  )
}

/** At most seven lines, a round number of twenties apart. */
const gridLines = (top: number): number[] => {
  const step = 20 * Math.ceil(top / 120)
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step)
}

function Line({
  line,
  colour,
  x,
  y,
  labelTop,
}: {
  line: TrendLine
  colour: string
  x: (at: number) => number
  y: (value: number) => number
  labelTop: number
}) {
  const points = line.values.flatMap((value, at) => (value === null ? [] : [{ left: x(at), top: y(value) }]))
  const last = points.at(-1)
  if (!last) return null
  return (
    <g>
      <polyline
        points={points.map((point) => `${point.left},${point.top}`).join(' ')}
        fill="none"
        stroke={colour}
        strokeWidth={2}
        strokeLinejoin="round"
        {...(line.dashed ? { strokeDasharray: '5 4' } : {})}
      />
      <circle cx={last.left} cy={last.top} r={3} fill={colour} />
      <text x={last.left + 8} y={labelTop + 4} style={{ fill: colour }}>
        {line.name}
      </text>
    </g>
  )
}
