import { type Column, DataTable, Money, plainYuan, Section } from '@gongbao/ui'
import type { AnswerOf } from '../../api/client.ts'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'
import type { LedgerSearch } from './ledger-search.ts'

type Line = AnswerOf<'/api/ledger/accounts'>['items'][number]

/** The trial balance; a row shows its entries below. */
export function Accounts({
  search,
  onChoose,
}: {
  search: LedgerSearch
  onChoose: (account: string, planYear: string) => void
}) {
  const { t, language } = useTexts()
  const query = useGet('/api/ledger/accounts', { query: search.planYear ? { planYear: Number(search.planYear) } : {} })
  const columns: Column<Line>[] = [
    { key: 'name', title: t('ledger.account'), value: (row) => row.name[language] },
    {
      key: 'code',
      title: t('common.code'),
      value: (row) => row.account,
      cell: (row) => <code className="gb-mono gb-faint">{row.account}</code>,
    },
    { key: 'year', title: t('common.planYear', { year: '' }), value: (row) => row.planYear, align: 'right' },
    money('debit', t('ledger.debit'), (row) => row.fromFen),
    money('credit', t('ledger.credit'), (row) => row.toFen),
    money('balance', t('ledger.balance'), (row) => row.amountFen),
  ]
  return (
    <Section title={t('ledger.accounts')} flush>
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            rows={items}
            columns={columns}
            rowKey={keyOf}
            exportAs="trial-balance"
            chosen={`${search.account}|${search.planYear}`}
            onOpen={(row) => onChoose(row.account, String(row.planYear))}
          />
        )}
      </Loaded>
    </Section>
  )
}

const keyOf = (row: Line): string => `${row.account}|${row.planYear}`
const money = (key: string, title: string, value: (row: Line) => number): Column<Line> => ({
  key,
  title,
  value,
  csv: (row) => plainYuan(value(row)),
  cell: (row) => <Money fen={value(row)} />,
  align: 'right',
})
