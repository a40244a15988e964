import { Button, Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { ask, type CallOf } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts, wordFor } from '../../i18n/index.ts'
import { useShowOnce } from './once.tsx'

type Body = NonNullable<CallOf<'/api/machine-clients', 'post'>['body']>
const SCOPES = ['records.submit', 'records.read', 'adjudication.trial'] as const

/** Registers a system; its first secret is shown once. */
export function Register() {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Body>()
  const showOnce = useShowOnce()
  const register = useAct((body: Body) => ask('post', '/api/machine-clients', { body }), {
    after: ({ key }) => {
      setOpen(false)
      form.resetFields()
      showOnce(t('admin.secretOnce'), [key.keyId, key.secret])
    },
  })
  const required = [{ required: true, message: t('common.required') }]
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('admin.register')}
      </Button>
      <Modal
        title={t('admin.register')}
        open={open}
        onCancel={() => setOpen(false)}
        onOk={form.submit}
        okText={t('common.save')}
        confirmLoading={register.isPending}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          onFinish={(body) => register.mutate({ ...body, institution: body.institution || null })}
          requiredMark={false}
        >
          <Form.Item name="name" label={t('common.name')} rules={required}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="institution" label={t('admin.institution')}>
            <Input maxLength={30} />
          </Form.Item>
          <Form.Item name="scopes" label={t('admin.scopes')} rules={required}>
            <Checkbox.Group options={SCOPES.map((value) => ({ value, label: wordFor(t, 'admin.scope', value) }))} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
