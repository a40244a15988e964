/** The fields of each act on a claim. */
import { AutoComplete, Checkbox, Form, Input, Select, Switch } from 'antd'
import { useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import type { Claim } from './claim.ts'

const CAUSES = ['illness', 'accident', 'third-party', 'work-injury', 'public-health'] as const
const WARDS = ['ordinary', 'special', 'international'] as const

/** Facts a reviewer adds before the machine decides again. */
export function ReviewFields({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  return (
    <>
      <Form.Item name="causeCode" label={t('claims.cause')}>
        <Select allowClear options={CAUSES.map((value) => ({ value, label: t(`claims.causes.${value}`) }))} />
      </Form.Item>
      <Form.Item name="thirdPartyPortion" label={t('claims.portion')}>
        <Input placeholder="70%" />
      </Form.Item>
      <Form.Item name="ward" label={t('claims.ward')}>
        <Select allowClear options={WARDS.map((value) => ({ value, label: t(`claims.wards.${value}`) }))} />
      </Form.Item>
      <Form.Item name="otherCoverPaid" label={t('claims.otherCover')}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="settledByBasic" label={t('claims.settled')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {claim.warnings.length > 0 ? (
        <Form.Item name="accepted" label={t('claims.accepted')}>
          <Checkbox.Group
            style={{ display: 'grid', gap: 6 }}
            options={[
              ...new Map(claim.warnings.map((one) => [one.code, { value: one.code, label: one.text }])).values(),
            ]}
          />
        </Form.Item>
      ) : null}
    </>
  )
}

/** The plan's own exclusions stand first; a reason of another kind is a code of one's own. */
export function DenyFields({ claim }: { claim: Claim }) {
  const { t } = useTexts()
  const code = claim.planCode
  const plan = useGet('/api/program/plans/{code}', { params: { code: code ?? '' } }, { enabled: code !== null })
  const exclusions = plan.data?.sections.find((section) => section.code === 'exclusions')?.items ?? []
  return (
    <Form.Item
      name="reason"
      label={t('claims.denyReason')}
      rules={[{ required: true, pattern: /^[A-Z][A-Z0-9_]{1,59}$/, message: t('claims.denyOther') }]}
    >
      <AutoComplete
        options={exclusions.map((one) => ({
          value: one.code,
          label: `${one.name}（${one.code}）${one.clauses.map((clause) => clause.id).join(' ')}`,
        }))}
      />
    </Form.Item>
  )
}

export function MatchFields() {
  const { t } = useTexts()
  return (
    <Form.Item name="policyId" label={t('claims.policyId')}>
      <Input className="gb-mono" placeholder="pol_…" />
    </Form.Item>
  )
}

export function AccountFields() {
  const { t } = useTexts()
  const required = { required: true, message: t('common.required') }
  return (
    <>
      <Form.Item name="name" label={t('claims.accountName')} rules={[required]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="account" label={t('claims.accountNo')} rules={[required, { pattern: /^\d{8,30}$/ }]}>
        <Input inputMode="numeric" className="gb-mono" maxLength={30} />
      </Form.Item>
    </>
  )
}
