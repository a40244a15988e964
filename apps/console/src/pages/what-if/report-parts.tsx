/** The parts of a what-if report, shown where there is one: benefits, groups, who gains and loses by how much, claims that cannot be classified. */
import './what-if.css'
import { count, Money, palette, yuan } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCan } from '../../api/session.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { DIMENSIONS, type HistogramCell, type ReportParts, type UnpaidGroup } from './read-report.ts'

/** The words a report has for a code of its own. */
type Say = (code: string) => string | null

export function Parts({ parts }: { parts: ReportParts }) {
  const { t, language } = useTexts()
  const say: Say = (code) => parts.words[code]?.[language] ?? null
  return (
    <>
      <UnpaidList groups={parts.unpaid.after} all={parts.unpaidCount} say={say} />
      {parts.benefits.length > 0 ? (
        <BeforeAfter
          title={t('whatIf.byBenefit')}
          rows={parts.benefits.map((row) => ({ ...row, key: row.code, label: row.name }))}
        />
      ) : null}
      {DIMENSIONS.map((dimension) => {
        const rows = parts.groups[dimension] ?? []
        return rows.length > 0 ? (
          <BeforeAfter
            key={dimension}
            title={t(`whatIf.dimension.${dimension}`)}
            rows={rows.map((row) => ({
              ...row,
              label: say(row.key) ?? wordFor(t, 'whatIf.key', row.key || 'unknown'),
            }))}
          />
        ) : null
      })}
      {parts.histogram.some(({ gain, lose }) => gain !== null || lose !== null) ? (
        <Histogram cells={parts.histogram} />
      ) : null}
      <Largest side="gain" parts={parts} say={say} />
      <Largest side="lose" parts={parts} say={say} />
    </>
  )
}

interface Affected {
  readonly people: number | null
  readonly fen: number | null
}

/** How many gain, lose and stay as they are, and what they come to, as far as it may be told. */
export function Balance({ gain, lose, same }: { gain: Affected; lose: Affected; same: number | null }) {
  const { t } = useTexts()
  const people = (value: number | null) =>
    value === null ? t('whatIf.fewPeople') : t('drafts.sim.people', { count: count(value) })
  const money = (fen: number | null) =>
    fen === null ? null : (
      <>
        （<Money fen={fen} />）
      </>
    )
  const isHidden = [gain.people, gain.fen, lose.people, lose.fen, same].includes(null)
  return (
    <>
      <p>
        {t('drafts.sim.gain')} {people(gain.people)}
        {money(gain.fen)} · {t('drafts.sim.lose')} {people(lose.people)}
        {money(lose.fen)} · {t('drafts.sim.same')} {people(same)}
      </p>
      {isHidden ? <p className="gb-faint">{t('whatIf.whyHidden')}</p> : null}
    </>
  )
}

interface Row {
  readonly key: string
  readonly label: string
  readonly people?: number | null
  readonly beforeFen: number | null
  readonly afterFen: number | null
}

const Scroll = ({ children }: { children: ReactNode }) => <div className="gb-table-frame">{children}</div>

/** What each part is paid before and after; groups of fewer than ten people are hidden. */
export function BeforeAfter({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useTexts()
  const hidden = <span className="gb-faint">{t('whatIf.hidden')}</span>
  /** A group that is told itself has fewer than ten people whom the change reaches. */
  const hiddenAfter = (beforeFen: number | null) =>
    beforeFen === null ? hidden : <span className="gb-faint">{t('whatIf.fewReached')}</span>
  const hasPeople = rows.some(({ people }) => people !== undefined)
  return (
    <Scroll>
      <table className="gb-plain">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {hasPeople ? <th scope="col">{t('whatIf.people')}</th> : null}
            <th scope="col">{t('whatIf.before')}</th>
            <th scope="col">{t('whatIf.after')}</th>
            <th scope="col">{t('whatIf.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, people, beforeFen, afterFen }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {hasPeople ? (
                <td className="gb-num">{people === null || people === undefined ? hidden : count(people)}</td>
              ) : null}
              <td>{beforeFen === null ? hidden : <Money fen={beforeFen} />}</td>
              <td>{afterFen === null ? hiddenAfter(beforeFen) : <Money fen={afterFen} />}</td>
              <td>
                {beforeFen === null || afterFen === null ? (
                  hiddenAfter(beforeFen)
                ) : (
                  <Money fen={afterFen - beforeFen} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** People by how much they gain, to the right, or lose, to the left. */
export function Histogram({ cells }: { cells: readonly HistogramCell[] }) {
  const { t, language } = useTexts()
  const most = Math.max(1, ...cells.flatMap(({ gain, lose }) => [gain ?? 0, lose ?? 0]))
  const rangeOf = ({ aboveFen, upToFen }: HistogramCell): string =>
    upToFen === null
      ? t('whatIf.above', { from: yuan(aboveFen, language) })
      : t('whatIf.between', { from: count(aboveFen / 100), to: yuan(upToFen, language) })
  const bar = (people: number | null, colour: string) => (
    <div className="gb-histogram-bar" style={{ width: `${((people ?? 0) / most) * 100}%`, background: colour }} />
  )
  return (
    <Scroll>
      <table className="gb-plain gb-histogram">
        <caption>{t('whatIf.histogram')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" colSpan={2}>
              {t('whatIf.lose')}
            </th>
            <th scope="col" colSpan={2}>
              {t('whatIf.gain')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.aboveFen}>
              <th scope="row">{rangeOf(cell)}</th>
              <td className="gb-num">{cell.lose === null ? t('whatIf.hidden') : count(cell.lose)}</td>
              <td className="gb-histogram-cell gb-histogram-left">{bar(cell.lose, palette.breach)}</td>
              <td className="gb-histogram-cell">{bar(cell.gain, palette.good)}</td>
              <td className="gb-num">{cell.gain === null ? t('whatIf.hidden') : count(cell.gain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Largest({ side, parts, say }: { side: 'gain' | 'lose'; parts: ReportParts; say: Say }) {
  const { t } = useTexts()
  const title = t(side === 'gain' ? 'whatIf.largestGain' : 'whatIf.largestLose')
  const rows = parts.largest[side]
  const isAnybody = parts.histogram.some((cell) => cell[side] !== 0)
  if (rows.length === 0) return isAnybody ? <p className="gb-faint">{title + t('whatIf.largestHidden')}</p> : null
  return (
    <Scroll>
      <table className="gb-plain">
        <caption>{title}</caption>
        <tbody>
          {rows.map(({ ordinal, ageBand, district, fen }) => (
            <tr key={ordinal}>
              <th scope="row">{ordinal}</th>
              <td>{ageBand ?? t('whatIf.hidden')}</td>
              <td>{district === null ? t('whatIf.hidden') : (say(district) ?? district)}</td>
              <td>
                <Money fen={fen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** Claims the plan refuses or cannot classify: listed by reason, never dropped. */
export function UnpaidList(props: { groups: readonly UnpaidGroup[]; all: number | null; say: Say }) {
  const { groups, all, say } = props
  const { t } = useTexts()
  if (groups.length === 0) return null
  return (
    <>
      <h3>
        {t('whatIf.unpaid')}
        {all === null ? null : ` · ${t('whatIf.claims', { count: count(all) })}`}
      </h3>
      <ul className="gb-reasons">
        {groups.map(({ status, code, count: claims, named }) => (
          <li key={`${status} ${code}`}>
            <span>
              {wordFor(t, 'whatIf.status', status)} · {say(code)} <code className="gb-mono gb-faint">{code}</code> ·{' '}
              {t('whatIf.claims', { count: count(claims) })}
              <Named names={named} more={claims > named.length} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Claims by their ids, each leading to the claim for whoever may read it; lines of a file by their numbers. */
function Named({ names, more }: { names: readonly string[]; more: boolean }) {
  const can = useCan()
  if (names.length === 0) return null
  const leads = (name: string): boolean => name.startsWith('clm_') && can('claims.read')
  return (
    <div className="gb-mono gb-named">
      {names.map((name) =>
        leads(name) ? (
          <Link key={name} to="/claims/$claimId" params={{ claimId: name }}>
            {name}
          </Link>
        ) : (
          <span key={name}>{name}</span>
        ),
      )}
      {more ? '…' : null}
    </div>
  )
}
