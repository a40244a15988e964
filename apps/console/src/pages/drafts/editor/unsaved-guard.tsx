/** Nobody loses what they wrote by leaving: the page asks, and so does the browser when it closes. */
import { useBlocker } from '@tanstack/react-router'
import { Modal } from 'antd'
import { useTexts } from '../../../i18n/index.ts'

export function UnsavedGuard({ isEdited }: { isEdited: boolean }) {
  const { t } = useTexts()
  const { status, proceed, reset } = useBlocker({
    // The tabs of one draft are one page: what is written stays there.
    shouldBlockFn: ({ current, next }) => isEdited && current.pathname !== next.pathname,
    enableBeforeUnload: isEdited,
    withResolver: true,
  })
  return (
    <Modal
      open={status === 'blocked'}
      title={t('drafts.leave.title')}
      okText={t('drafts.leave.stay')}
      cancelText={t('drafts.leave.go')}
      cancelButtonProps={{ danger: true }}
      closable={false}
      onOk={reset}
      onCancel={proceed}
      keyboard={false}
      mask={{ closable: false }}
    >
      {t('drafts.leave.text')}
    </Modal>
  )
}
