/** The buttons of a draft: only those of the person who looks, as the api says. */
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { Clause } from '../../clauses/clause.tsx'
import { useTexts } from '../../i18n/index.ts'
import { FINDINGS } from './changes.tsx'
import { SimulationFigures } from './simulation.tsx'

type Draft = AnswerOf<'/api/program/drafts/{draftId}'>
const ACTS = ['submit', 'sign', 'approve', 'publish', 'return', 'comment', 'object', 'withdraw', 'simulate'] as const
type Act = (typeof ACTS)[number]
const MAIN: readonly Act[] = ['submit', 'sign', 'approve', 'publish']
/** Acts that look at the simulation first. */
const WEIGHED: readonly Act[] = ['approve', 'publish']
/** Refusals of the content itself: the findings say all of it. */
const OF_CONTENT: readonly string[] = ['CONTENT_FAULTY', 'IN_FORCE']
const NEEDS_NOTE: readonly Act[] = ['return', 'comment', 'object']

interface Said {
  readonly note?: string
  readonly place?: string
}

/** Sends an act on the very content that was shown. */
function send(act: Act, { draftId, contentHash }: Draft, { note, place }: Said, idempotencyKey: string) {
  const params = { draftId }
  const said = { note: note ?? '', ...(place ? { place } : {}) }
  const about = { contentHash, ...(note ? { note } : {}) }
  switch (act) {
    case 'comment':
      return ask('post', '/api/program/drafts/{draftId}/comments', { params, body: said, idempotencyKey })
    case 'object':
      return ask('post', '/api/program/drafts/{draftId}/objections', { params, body: said, idempotencyKey })
    case 'simulate':
      return ask('post', '/api/program/drafts/{draftId}/simulations', { params, idempotencyKey })
    case 'return': {
      const body = { contentHash, note: note ?? '' }
      return ask('post', '/api/program/drafts/{draftId}/return', { params, body, idempotencyKey })
    }
    default:
      return ask('post', `/api/program/drafts/{draftId}/${act}`, { params, body: about, idempotencyKey })
  }
}

export function DraftActions({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [acting, setActing] = useState<Act | null>(null)
  const act = useAct(
    ({ act: what, ...said }: Said & { act: Act }, idempotencyKey): Promise<unknown> =>
      send(what, draft, said, idempotencyKey),
    {
      text: t('drafts.noted'),
      after: () => setActing(null),
      words: ({ code }) => (OF_CONTENT.includes(code) ? <Refused check={draft.check} onShow={showFindings} /> : null),
    },
  )
  const showFindings = () => {
    setActing(null)
    const { draftId } = draft
    void navigate({ to: '/drafts/$draftId', params: { draftId }, search: { tab: 'change' } }).then(() =>
      document.getElementById(FINDINGS)?.scrollIntoView(),
    )
  }
  const mine = ACTS.filter((one) => draft.acts.includes(one))
  return (
    <div className="gb-actions">
      {mine.map((one) => (
        <Button
          key={one}
          type={MAIN.includes(one) ? 'primary' : 'default'}
          loading={one === 'simulate' && act.isPending}
          onClick={() => (one === 'simulate' ? act.mutate({ act: one }) : setActing(one))}
        >
          {t(`drafts.act.${one}`)}
        </Button>
      ))}
      <Modal
        open={acting !== null}
        title={acting ? t(`drafts.act.${acting}`) : ''}
        footer={null}
        onCancel={() => setActing(null)}
        destroyOnHidden
        width={acting && WEIGHED.includes(acting) ? 760 : 520}
      >
        {acting ? (
          <Form layout="vertical" onFinish={(said: Said) => act.mutate({ act: acting, ...said })}>
            {WEIGHED.includes(acting) ? <Approving draft={draft} /> : null}
            <Form.Item
              name="note"
              label={t('drafts.say')}
              rules={NEEDS_NOTE.includes(acting) ? [{ required: true, message: t('common.required') }] : []}
            >
              <Input.TextArea rows={3} maxLength={2000} />
            </Form.Item>
            {acting === 'comment' || acting === 'object' ? (
              <Form.Item name="place" label={t('drafts.place')}>
                <Input maxLength={200} />
              </Form.Item>
            ) : null}
            <Button type="primary" htmlType="submit" loading={act.isPending}>
              {t('common.confirm')}
            </Button>
          </Form>
        ) : null}
      </Modal>
    </div>
  )
}

/** Why a content goes no further, in two lines, and the way to all that the check finds. */
function Refused({ check, onShow }: { check: Draft['check']; onShow: () => void }) {
  const { t, language } = useTexts()
  const [first] = check.findings
  return (
    <div className="gb-refused">
      <strong>{t('drafts.refused', { count: check.errors })}</strong>
      {first ? <div className="gb-refused-first">{t('drafts.refusedFirst', { text: first[language] })}</div> : null}
      <Button type="link" size="small" onClick={onShow}>
        {t('drafts.toFindings')}
      </Button>
    </div>
  )
}

/** What is about to be approved or published: the difference in words, and what the stored simulation says of it. */
function Approving({ draft: { check, simulations } }: { draft: Draft }) {
  const { t, language } = useTexts()
  const run = simulations.find(({ isOfThis, state }) => isOfThis && state === 'done')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="gb-approving" tabIndex={0} aria-label={t('drafts.tabs.change')}>
      <h3>{check.diff?.summary[language] ?? t('drafts.tabs.change')}</h3>
      <ul>
        {check.diff?.changes.map((change) => (
          <li key={change.key}>
            {change.text[language]} <Clause id={change.clause} />
          </li>
        ))}
      </ul>
      <h3>{t('drafts.tabs.simulation')}</h3>
      {run ? <SimulationFigures run={run} /> : <p role="alert">{t('drafts.sim.none')}</p>}
    </section>
  )
}
