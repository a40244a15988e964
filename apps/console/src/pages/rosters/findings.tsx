/** What was found in a roster: how much of it can be used, and each faulty cell with how to mend it. */
import { type Column, count, DataTable, Facts, Section, Stat, State } from '@gongbao/ui'
import { App, Button } from 'antd'
import { useState } from 'react'
import { errorText } from '../../api/query.ts'
import { type Translate, useTexts, wordFor } from '../../i18n/index.ts'
import { errorWorkbook, type Fault, type Report, save } from './rosters.ts'

export function Findings({ file, report }: { file: File; report: Report }) {
  const { t } = useTexts()
  const { rowsTotal, rowsGood, rowsFaulty, faultsTotal, faults, cover } = report
  return (
    <>
      <Section
        title={t('rosters.result', { name: file.name })}
        extra={faultsTotal > 0 ? <Workbook file={file} /> : null}
      >
        <div className="gb-grid">
          <Stat label={t('rosters.total')} value={count(rowsTotal)} />
          <Stat label={t('rosters.good')} value={count(rowsGood)} />
          <Stat label={t('rosters.faulty')} value={count(rowsFaulty)} />
          <Stat
            label={t('rosters.faults')}
            value={count(faultsTotal)}
            {...(faults.some(({ level }) => level === 'warning') ? { hint: t('rosters.warnings') } : {})}
          />
          {cover ? (
            <Stat
              label={t('rosters.covered', { year: cover.planYear })}
              value={count(cover.covered)}
              hint={t('rosters.joining', { count: count(rowsGood - cover.covered) })}
            />
          ) : null}
        </div>
        <Read report={report} />
        {faultsTotal === 0 ? <p role="status">{t('rosters.clean')}</p> : null}
      </Section>
      {faults.length > 0 ? <Faults report={report} /> : null}
    </>
  )
}

function Read({ report: { format, encoding, sheet, headerRow, columns, cover } }: { report: Report }) {
  const { t } = useTexts()
  const unread = columns.filter(({ field }) => field === null)
  const from =
    format === 'xlsx'
      ? t('rosters.sheet', { sheet: sheet ?? '', row: headerRow })
      : t('rosters.csv', { encoding: encoding?.toUpperCase() ?? '', row: headerRow })
  const named = unread.map(({ header, near }) => (near ? t('rosters.near', { header, near }) : header)).join('、')
  return (
    <Facts
      items={[
        [t('rosters.from'), from],
        unread.length > 0 && [t('rosters.unread'), named],
        cover !== null && cover.covered > 0 && [t('rosters.coveredRows'), rowsOf(t, cover)],
      ]}
    />
  )
}

const ROWS_NAMED = 40

function rowsOf(t: Translate, { covered, coveredRows }: NonNullable<Report['cover']>): string {
  const rows = coveredRows.slice(0, ROWS_NAMED).join('、')
  return covered > ROWS_NAMED
    ? t('rosters.moreRows', { rows, count: count(covered) })
    : t('rosters.theseRows', { rows })
}

function Workbook({ file }: { file: File }) {
  const { t, language } = useTexts()
  const { message } = App.useApp()
  const [waiting, setWaiting] = useState(false)
  const fetchIt = async () => {
    setWaiting(true)
    try {
      save(await errorWorkbook(file), `${file.name.replace(/\.\w+$/, '')}-${t('rosters.faults')}.xlsx`)
    } catch (error) {
      void message.error(errorText(error, language))
    } finally {
      setWaiting(false)
    }
  }
  return (
    <Button loading={waiting} onClick={() => void fetchIt()} title={t('rosters.workbookHint')}>
      {t('rosters.workbook')}
    </Button>
  )
}

function Faults({ report: { faults, faultsTotal } }: { report: Report }) {
  const { t, language } = useTexts()
  const columns: Column<Fault>[] = [
    { key: 'cell', title: t('rosters.cell'), value: ({ cell }) => cell },
    { key: 'header', title: t('rosters.header'), value: ({ header }) => header, filter: (value) => value },
    { key: 'value', title: t('rosters.value'), value: ({ value }) => value, sortable: false },
    {
      key: 'level',
      title: t('common.state'),
      value: ({ level }) => level,
      cell: ({ level }) => (
        <State tone={level === 'error' ? 'breach' : 'caution'}>{wordFor(t, 'rosters.level', level)}</State>
      ),
      filter: (value) => wordFor(t, 'rosters.level', value),
    },
    {
      key: 'text',
      title: t('rosters.text'),
      value: ({ text, mend }) => `${text[language]} · ${mend[language]}`,
      cell: ({ text, mend }) => (
        <div className="roster-words">
          {text[language]}
          <div className="gb-faint">{mend[language]}</div>
        </div>
      ),
      sortable: false,
    },
  ]
  return (
    <Section flush>
      <DataTable
        rows={faults}
        columns={columns}
        rowKey={({ cell, code }) => `${cell} ${code}`}
        exportAs="roster-faults"
        searchable
        footer={faultsTotal > faults.length ? t('rosters.shown', { count: faults.length }) : undefined}
      />
    </Section>
  )
}
