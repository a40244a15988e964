/** Two or more stored what-ifs side by side, on the page and as a sheet. */
import { count, Money, percent, Section } from '@gongbao/ui'
import { useQueries } from '@tanstack/react-query'
import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { ask } from '../../api/client.ts'
import { useTexts } from '../../i18n/index.ts'
import { type Cell, caveats, compareRows, type Told } from './compare.ts'
import { wishText } from './wish-words.ts'
import { cellOf, download, plain } from './workbook.ts'

const PATH = '/api/program/what-ifs/{whatIfId}'

export function Comparison({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t } = useTexts()
  const read = useQueries({
    queries: ids.map((whatIfId) => ({
      queryKey: [PATH, { params: { whatIfId } }],
      queryFn: () => ask('get', PATH, { params: { whatIfId } }),
    })),
  })
  const all = read.flatMap(({ data }) => (data?.result ? [data as Told] : []))
  const isGone = read.some(({ isError, data }) => isError || (data && !data.result))
  // It is asked for at the foot of the page.
  const top = useRef<HTMLDivElement>(null)
  const isRead = all.length >= 2
  useEffect(() => {
    if (isRead) top.current?.scrollIntoView()
  }, [isRead])
  return (
    <div ref={top}>
      <Section title={t('whatIf.comparison')} extra={<Button onClick={onClose}>{t('whatIf.closeComparison')}</Button>}>
        {isGone ? <p role="alert">{t('whatIf.notComparable')}</p> : null}
        {isRead ? <Side all={all} /> : null}
      </Section>
    </div>
  )
}

function Side({ all }: { all: readonly Told[] }) {
  const { t, language } = useTexts()
  const rows = compareRows(all, t)
  const names = all.map((one) => wishText(one, t, language))
  const sheet = () => ({
    name: t('whatIf.comparison'),
    rows: [
      ['', ...names.map(plain)],
      ...caveats(all).map((one) => [t(`whatIf.caveat.${one}`)]),
      ...rows.map(({ label, cells }) => [plain(label), ...cells.map(cellOf)]),
    ],
  })
  return (
    <>
      {caveats(all).map((one) => (
        <p key={one} role="alert">
          {t(`whatIf.caveat.${one}`)}
        </p>
      ))}
      <div className="gb-table-frame">
        <table className="gb-plain gb-compare">
          <thead>
            <tr>
              <td />
              {all.map(({ whatIfId }, at) => (
                <th key={whatIfId} scope="col">
                  {names[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {cells.map((cell, at) => (
                  <td key={all[at]!.whatIfId}>{shown(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button onClick={() => void download([sheet()], 'what-if-comparison')}>{t('whatIf.workbook')}</Button>
    </>
  )
}

function shown(cell: Cell): ReactNode {
  if (typeof cell === 'string') return cell
  if ('fen' in cell) return cell.fen === null ? '—' : <Money fen={cell.fen} />
  if ('bp' in cell) return cell.bp === null ? '—' : percent(cell.bp)
  return count(cell.people)
}
