import { CivilDate, type Column, Money, plainYuan, Section } from '@gongbao/ui'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { AnswerOf } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useGet, usePages } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { PagedTable } from '../../shared/paged-table.tsx'
import type { LedgerSearch } from './ledger-search.ts'

type Entry = AnswerOf<'/api/ledger/entries'>['items'][number]

/** Entries, newest first, of an account, a year or a source. */
export function Entries({ search, onClear }: { search: LedgerSearch; onClear: () => void }) {
  const { t, language } = useTexts()
  const { account, planYear, source } = search
  const accounts = useGet(
    '/api/ledger/accounts',
    { query: planYear ? { planYear: Number(planYear) } : {} },
    { enabled: account !== undefined },
  )
  const accountName = accounts.data?.items.find((one) => one.account === account)?.name[language] ?? account
  const pages = usePages('/api/ledger/entries', { account, planYear, about: source })
  const filtered = account ?? source
  return (
    <Section
      title={
        source
          ? t('ledger.ofSource', { id: source })
          : account
            ? t('ledger.entriesOf', { account: accountName ?? '' })
            : t('ledger.entries')
      }
      flush
    >
      <PagedTable
        pages={pages}
        columns={useColumns()}
        rowKey={(row: Entry) => row.postingId}
        exportAs={`entries${account ? `-${account.replace(':', '-')}` : ''}`}
        tools={filtered ? <Button onClick={onClear}>{t('ledger.clear')}</Button> : null}
      />
    </Section>
  )
}

function useColumns(): Column<Entry>[] {
  const { t, language } = useTexts()
  return [
    {
      key: 'on',
      title: t('ledger.bookedOn'),
      value: (row) => row.bookedOn,
      cell: (row) => <CivilDate on={row.bookedOn} />,
    },
    {
      key: 'event',
      title: t('ledger.event'),
      value: (row) => row.eventCode,
      cell: (row) => wordFor(t, 'ledger.events', row.eventCode),
      filter: (value) => wordFor(t, 'ledger.events', value),
    },
    { key: 'from', title: t('ledger.from'), value: (row) => row.fromName[language] },
    { key: 'to', title: t('ledger.to'), value: (row) => row.toName[language] },
    {
      key: 'amount',
      title: t('common.amount'),
      value: (row) => row.amountFen,
      csv: (row) => plainYuan(row.amountFen),
      cell: (row) => <Money fen={row.amountFen} />,
      align: 'right',
    },
    { key: 'year', title: t('common.planYear', { year: '' }), value: (row) => row.planYear, align: 'right' },
    {
      key: 'about',
      title: t('ledger.about'),
      value: (row) => row.subject?.id ?? null,
      cell: (row) => <About entry={row} />,
    },
  ]
}

function About({ entry }: { entry: Entry }) {
  const { t } = useTexts()
  const can = useCan()
  if (entry.eventCode === 'costs.accrued' && can('program.read'))
    return (
      <Link className="gb-link" to="/program" search={{ tab: 'agreement' }}>
        {t('ledger.toAgreement')}
      </Link>
    )
  if (!entry.subject) return <span className="gb-faint">—</span>
  if (entry.subject.kind === 'claim' && can('claims.read'))
    return (
      <Link className="gb-link" to="/claims/$claimId" params={{ claimId: entry.subject.id }}>
        {t('ledger.toClaim')} …{entry.subject.id.slice(-6)}
      </Link>
    )
  if (entry.subject.kind === 'order' && can('policies.read'))
    return (
      <Link className="gb-link" to="/policies" search={{ orderId: entry.subject.id }}>
        {t('ledger.toOrder')} …{entry.subject.id.slice(-6)}
      </Link>
    )
  return <span className="gb-mono gb-faint">…{entry.subject.id.slice(-6)}</span>
}
