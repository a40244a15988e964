import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { ask, type CallOf } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { zh } from '../../i18n/zh.ts'
import { useShowOnce } from './once.tsx'

type Body = NonNullable<CallOf<'/api/memberships', 'post'>['body']>
const ROLES = Object.keys(zh.role) as (keyof typeof zh.role)[]
/** Roles of an insurer's own people name which insurer. */
const OF_INSURER = ['coinsurer', 'lead-product', 'lead-claims', 'lead-finance', 'actuary']

/** Grants a membership; a new account's second-factor secret is shown once and kept nowhere here. */
export function Grant() {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Body>()
  const role = Form.useWatch('role', form)
  const showOnce = useShowOnce()
  const grant = useAct((body: Body) => ask('post', '/api/memberships', { body }), {
    text: t('common.done'),
    after: ({ totpUri }) => {
      setOpen(false)
      form.resetFields()
      if (totpUri) showOnce(t('admin.totpOnce'), [totpUri])
    },
  })
  const submit = ({ password, coinsurer, ...body }: Body) =>
    grant.mutate({ ...body, ...(password ? { password } : {}), ...(coinsurer ? { coinsurer } : {}) })
  const required = [{ required: true, message: t('common.required') }]
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('admin.grant')}
      </Button>
      <Modal
        title={t('admin.grant')}
        open={open}
        onCancel={() => setOpen(false)}
        onOk={form.submit}
        okText={t('common.save')}
        confirmLoading={grant.isPending}
        destroyOnHidden
      >
        <Form form={form} layout="vertical" onFinish={submit} requiredMark={false} autoComplete="off">
          <Form.Item name="email" label={t('admin.email')} rules={[...required, { type: 'email' }]}>
            <Input />
          </Form.Item>
          <Form.Item name="displayName" label={t('admin.displayName')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="role" label={t('admin.role')} rules={required}>
            <Select options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} />
          </Form.Item>
          {role && OF_INSURER.includes(role) ? (
            <Form.Item name="coinsurer" label={t('admin.coinsurer')} rules={role === 'coinsurer' ? required : []}>
              <Input maxLength={60} />
            </Form.Item>
          ) : null}
          <Form.Item name="password" label={t('admin.password')} rules={[{ min: 12 }]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
