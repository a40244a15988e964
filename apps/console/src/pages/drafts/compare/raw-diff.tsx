/** The raw difference of a file: beside each other where there is room, one under the other where there is not. */
import { count, Empty } from '@gongbao/ui'
import { Segmented } from 'antd'
import { Fragment, useMemo, useState } from 'react'
import { useTexts } from '../../../i18n/index.ts'
import { diffLines, type Line, paired, stretches } from './line-diff.ts'

const MARKS = { same: ' ', added: '+', removed: '−' } as const
const isNarrow = (): boolean => window.matchMedia('(max-width: 860px)').matches

export function RawDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTexts()
  const [isBeside, setBeside] = useState(!isNarrow())
  const lines = useMemo(() => diffLines(before, after), [before, after])
  const of = (kind: Line['kind']): string => count(lines.filter((line) => line.kind === kind).length)
  const Lines = isBeside ? Beside : OneColumn
  if (lines.every(({ kind }) => kind === 'same')) return <Empty>{t('form.compare.same')}</Empty>
  return (
    <>
      <div className="gb-actions gb-diff-head">
        <span>{t('form.compare.counts', { added: of('added'), removed: of('removed') })}</span>
        <Segmented
          size="small"
          value={isBeside ? 'beside' : 'oneColumn'}
          options={(['beside', 'oneColumn'] as const).map((value) => ({ value, label: t(`form.compare.${value}`) }))}
          onChange={(value) => setBeside(value === 'beside')}
        />
      </div>
      <div className="gb-diff-frame">
        <table className="gb-diff">
          <tbody>
            {stretches(lines).map((stretch, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches stand in the order of the text
              <Fragment key={at}>
                {stretch.kind === 'skipped' ? (
                  <tr className="gb-diff-skipped">
                    <td colSpan={isBeside ? 4 : 3}>{t('form.compare.unchanged', { count: count(stretch.count) })}</td>
                  </tr>
                ) : (
                  <Lines lines={stretch.lines} />
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function OneColumn({ lines }: { lines: readonly Line[] }) {
  return lines.map((line) => (
    <tr key={`${line.before} ${line.after}`}>
      <td className="gb-diff-no">{line.before}</td>
      <td className="gb-diff-no">{line.after}</td>
      <Text line={line} />
    </tr>
  ))
}

function Beside({ lines }: { lines: readonly Line[] }) {
  return paired(lines).map(({ before, after }) => (
    <tr key={`${before?.before} ${after?.after}`}>
      <td className="gb-diff-no">{before?.before}</td>
      <Text line={before} />
      <td className="gb-diff-no">{after?.after}</td>
      <Text line={after} />
    </tr>
  ))
}

/** What went and what came is also said by a mark and in words, not by colour alone. */
function Text({ line }: { line: Line | null }) {
  const { t } = useTexts()
  if (!line) return <td className="gb-diff-none" />
  return (
    <td className={`gb-diff-${line.kind}`}>
      {line.kind === 'same' ? null : <span className="gb-unseen">{t(`form.compare.${line.kind}`)}</span>}
      <span aria-hidden="true">{MARKS[line.kind]} </span>
      {line.text}
    </td>
  )
}
