import { Alert, Button, Form, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { errorText } from '../api/query.ts'
import { type Membership, signInApi } from '../api/session.ts'
import { useTexts } from '../i18n/index.ts'

/** Runs one step of a form: busy while it runs, the api's words when it is refused. */
export function useStep() {
  const { language } = useTexts()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const run = async (act: () => Promise<unknown>) => {
    setBusy(true)
    setFault(null)
    try {
      await act()
    } catch (error) {
      setFault(errorText(error, language))
    }
    setBusy(false)
  }
  return { busy, fault, run }
}

function Frame({
  title,
  lead,
  fault,
  children,
}: {
  title: string
  lead: string
  fault: string | null
  children: ReactNode
}) {
  return (
    <>
      <h2>{title}</h2>
      <p>{lead}</p>
      {fault ? (
        <Alert type="error" showIcon title={fault} style={{ maxWidth: 360, marginBottom: 20 }} role="alert" />
      ) : null}
      {children}
    </>
  )
}

export function PasswordForm({ onDone }: { onDone: () => void }) {
  const { t } = useTexts()
  const { busy, fault, run } = useStep()
  const submit = (values: { email: string; password: string }) =>
    run(async () => {
      await signInApi.password(values.email.trim(), values.password)
      onDone()
    })
  return (
    <Frame title={t('signIn.title')} lead={t('signIn.passwordLead')} fault={fault}>
      <Form layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item name="email" label={t('signIn.email')} rules={[{ required: true, message: t('common.required') }]}>
          <Input type="email" autoComplete="username" autoFocus size="large" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('signIn.password')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('signIn.next')}
        </Button>
      </Form>
    </Frame>
  )
}

export function TotpForm({
  onDone,
  onRestart,
}: {
  onDone: (memberships: readonly Membership[]) => Promise<void>
  onRestart: () => void
}) {
  const { t } = useTexts()
  const { busy, fault, run } = useStep()
  const submit = ({ code }: { code: string }) =>
    run(async () => onDone((await signInApi.secondFactor(code.trim())).memberships))
  return (
    <Frame title={t('signIn.totpTitle')} lead={t('signIn.totpLead')} fault={fault}>
      <Form layout="vertical" onFinish={submit} requiredMark={false}>
        <Form.Item
          name="code"
          label={t('signIn.totp')}
          rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: t('signIn.sixDigits') }]}
        >
          <Input
            autoFocus
            size="large"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            className="gb-num"
            style={{ letterSpacing: '0.4em', fontSize: 20 }}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>
          {t('signIn.verify')}
        </Button>
        <Button type="link" block onClick={onRestart} style={{ marginTop: 12 }}>
          {t('signIn.restart')}
        </Button>
      </Form>
    </Frame>
  )
}
