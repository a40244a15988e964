import { CivilDate, type Column, type Language, Money, plainYuan, State, type Tone } from '@gongbao/ui'
import type { AnswerOf } from '../../api/client.ts'
import { type Translate, wordFor } from '../../i18n/index.ts'

export type ClaimRow = AnswerOf<'/api/staff/claims'>['items'][number]

const TONES: Readonly<Record<ClaimRow['status'], Tone>> = {
  received: 'plain',
  unmatched: 'caution',
  review: 'caution',
  ready: 'active',
  approved: 'active',
  paying: 'active',
  paid: 'good',
  zero: 'plain',
  denied: 'breach',
  reversed: 'plain',
}

export function ClaimState({ status, t }: { status: ClaimRow['status']; t: Translate }) {
  return <State tone={TONES[status]}>{wordFor(t, 'claims.status', status)}</State>
}

export function claimColumns(t: Translate, language: Language): Column<ClaimRow>[] {
  return [
    {
      key: 'status',
      title: t('common.state'),
      value: (row) => row.status,
      cell: (row) => <ClaimState status={row.status} t={t} />,
    },
    { key: 'insured', title: t('claims.insured'), value: (row) => row.insuredNameMasked },
    { key: 'institution', title: t('claims.institution'), value: (row) => row.institutionName },
    {
      key: 'treated',
      title: t('claims.treated'),
      value: (row) => row.treatedOn,
      cell: (row) => <CivilDate on={row.treatedOn} />,
    },
    money('burden', t('claims.burden'), (row) => row.burdenFen),
    money('payable', t('claims.payable'), (row) => row.payableFen),
    {
      key: 'route',
      title: t('common.source'),
      value: (row) => row.route,
      cell: (row) => wordFor(t, 'claims.route', row.route),
      filter: (value) => wordFor(t, 'claims.route', value),
    },
    { key: 'due', title: t('claims.due'), value: (row) => row.dueOn, cell: (row) => <Due row={row} t={t} /> },
    {
      key: 'reason',
      title: t('claims.reason'),
      value: (row) => row.reason?.text[language] ?? (row.reviewAsked ? t('claims.asked') : null),
    },
    {
      key: 'settlement',
      title: t('claims.settlement'),
      value: (row) => row.settlementId,
      cell: (row) => <span className="gb-mono gb-faint">{row.settlementId}</span>,
    },
  ]
}

function Due({ row, t }: { row: ClaimRow; t: Translate }) {
  return (
    <>
      <CivilDate on={row.dueOn} />{' '}
      {row.dueOn && row.dueProvisional ? <span className="gb-mark">{t('claims.provisional')}</span> : null}
    </>
  )
}

const money = (key: string, title: string, value: (row: ClaimRow) => number): Column<ClaimRow> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
})
