import { Button, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { ask, type CallOf } from '../../api/client.ts'
import { useCan } from '../../api/session.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'

type Body = NonNullable<CallOf<'/api/contact/inquiries', 'post'>['body']>
const KINDS = ['inquiry', 'complaint'] as const
const CATEGORIES = ['enrollment', 'payment', 'claim', 'privacy', 'service', 'other'] as const
const CHANNELS = ['hotline', 'counter'] as const

/** Writes down what someone said on the phone or at the counter. */
export function TakeDown() {
  const { t } = useTexts()
  const can = useCan()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Body>()
  const save = useAct((body: Body, idempotencyKey) => ask('post', '/api/contact/inquiries', { body, idempotencyKey }), {
    text: t('common.done'),
    after: () => {
      setOpen(false)
      form.resetFields()
    },
  })
  if (!can('contact.manage')) return null
  const required = [{ required: true, message: t('common.required') }]
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('inbox.takeDown')}
      </Button>
      <Modal
        title={t('inbox.takeDown')}
        open={open}
        onCancel={() => setOpen(false)}
        onOk={form.submit}
        okText={t('common.save')}
        confirmLoading={save.isPending}
        destroyOnHidden
      >
        <Form
          form={form}
          layout="vertical"
          onFinish={(body) => save.mutate(body)}
          requiredMark={false}
          initialValues={{ kind: 'inquiry', category: 'claim', channel: 'hotline' }}
        >
          <Form.Item name="kind" label={t('inbox.kindLabel')} rules={required}>
            <Select options={KINDS.map((value) => ({ value, label: t(`inbox.kind.${value}`) }))} />
          </Form.Item>
          <Form.Item name="category" label={t('inbox.categoryLabel')} rules={required}>
            <Select options={CATEGORIES.map((value) => ({ value, label: t(`inbox.category.${value}`) }))} />
          </Form.Item>
          <Form.Item name="channel" label={t('common.source')} rules={required}>
            <Select options={CHANNELS.map((value) => ({ value, label: t(`inbox.channel.${value}`) }))} />
          </Form.Item>
          <Form.Item name="subject" label={t('inbox.subject')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="body" label={t('inbox.body')} rules={required}>
            <Input.TextArea rows={4} maxLength={4000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
