/** What the machine leaves to a person before someone can enroll: identities and proofs. */
import { CivilDate, type Column, DataTable, Moment, Page, Section } from '@gongbao/ui'
import { App, Button } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { Loaded } from '../../shell/conditions.tsx'

type Waiting = AnswerOf<'/api/staff/resident-reviews'>
type Identity = Waiting['identities'][number]
type Evidence = Waiting['evidence'][number]

export function ReviewsPage() {
  const { t } = useTexts()
  const query = useGet('/api/staff/resident-reviews', {})
  const decideIdentity = (personId: string, accepted: boolean) =>
    ask('post', '/api/staff/persons/{personId}/identity', { params: { personId }, body: { accepted } })
  const decideEvidence = (evidenceId: string, accepted: boolean) =>
    ask('post', '/api/staff/evidence/{evidenceId}/decision', { params: { evidenceId }, body: { accepted } })
  const identities: Column<Identity>[] = [
    { key: 'name', title: t('reviews.person'), value: (row) => row.name },
    {
      key: 'certificate',
      title: t('reviews.certificate'),
      value: (row) => row.certificateMasked,
      cell: (row) => <span className="gb-mono">{row.certificateMasked}</span>,
    },
    {
      key: 'birth',
      title: t('reviews.birth'),
      value: (row) => row.birthOn,
      cell: (row) => <CivilDate on={row.birthOn} />,
    },
    {
      key: 'decide',
      title: '',
      value: () => null,
      cell: (row) => <Decide decide={(accepted) => decideIdentity(row.personId, accepted)} />,
      sortable: false,
    },
  ]
  const evidence: Column<Evidence>[] = [
    { key: 'name', title: t('reviews.person'), value: (row) => row.nameMasked },
    {
      key: 'fact',
      title: t('reviews.fact'),
      value: (row) => row.fact,
      cell: (row) => <code className="gb-mono">{row.fact}</code>,
    },
    {
      key: 'note',
      title: t('reviews.note'),
      value: (row) => row.note,
      cell: (row) => <div className="gb-wrap">{row.note}</div>,
    },
    {
      key: 'submitted',
      title: t('reviews.submitted'),
      value: (row) => row.submittedAt,
      cell: (row) => <Moment at={row.submittedAt} />,
    },
    {
      key: 'decide',
      title: '',
      value: () => null,
      cell: (row) => <Decide decide={(accepted) => decideEvidence(row.evidenceId, accepted)} />,
      sortable: false,
    },
  ]
  return (
    <Page title={t('nav.reviews')} lead={t('reviews.lead')}>
      <Loaded query={query}>
        {(waiting) => (
          <>
            <Section title={t('reviews.identities')} flush>
              <DataTable
                rows={waiting.identities}
                columns={identities}
                rowKey={(row) => row.personId}
                empty={t('reviews.none')}
              />
            </Section>
            <Section title={t('reviews.evidence')} flush>
              <DataTable
                rows={waiting.evidence}
                columns={evidence}
                rowKey={(row) => row.evidenceId}
                empty={t('reviews.none')}
              />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Decide({ decide }: { decide: (accepted: boolean) => Promise<unknown> }) {
  const { t } = useTexts()
  const { modal } = App.useApp()
  const act = useAct((accepted: boolean) => decide(accepted), { text: t('common.done') })
  const confirm = (accepted: boolean) =>
    modal.confirm({
      title: accepted ? t('reviews.acceptAsk') : t('reviews.refuseAsk'),
      onOk: () => act.mutateAsync(accepted).catch(() => {}),
    })
  return (
    <span className="gb-actions">
      <Button size="small" type="primary" onClick={() => confirm(true)}>
        {t('reviews.accept')}
      </Button>
      <Button size="small" onClick={() => confirm(false)}>
        {t('reviews.refuse')}
      </Button>
    </span>
  )
}
