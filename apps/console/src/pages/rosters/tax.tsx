/** What an employer may deduct for supplementary medical insurance (W8): asked for in yuan, reckoned by the api. */
import { Facts, Money, Section, Text } from '@gongbao/ui'
import { Button, Checkbox, Form, Input } from 'antd'
import { type AnswerOf, ask } from '../../api/client.ts'
import { useAct } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'

const AMOUNTS = ['wages', 'otherPlans', 'thisPlan', 'dependants'] as const
type Typed = Record<(typeof AMOUNTS)[number], string> & { coversAllStaff: boolean }
type Statement = AnswerOf<'/api/staff/employers/tax-statement', 'post'>

const YUAN = /^\d{1,12}(?:\.\d{1,2})?$/

/** '1234.5' → 123450; digits only, so that nothing passes through a float. */
function fenOf(yuan: string): number {
  const [whole = '0', part = ''] = plain(yuan).split('.')
  return Number(`${whole}${part.padEnd(2, '0')}`)
}
const plain = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s,元]/g, '')

export function Tax() {
  const { t } = useTexts()
  const [form] = Form.useForm<Typed>()
  const reckon = useAct(
    ({ wages, otherPlans, thisPlan, dependants, coversAllStaff }: Typed) =>
      ask('post', '/api/staff/employers/tax-statement', {
        body: {
          wagesFen: fenOf(wages),
          otherPlansFen: fenOf(otherPlans),
          thisPlanFen: fenOf(thisPlan),
          dependantsFen: fenOf(dependants),
          coversAllStaff,
        },
      }),
    { reads: [] },
  )
  const isYuan = {
    validator: (_: unknown, typed: string) =>
      YUAN.test(plain(typed ?? '')) ? Promise.resolve() : Promise.reject(new Error(t('rosters.tax.yuan'))),
  }
  return (
    <Section title={t('rosters.tax.title')}>
      <p className="gb-faint">{t('rosters.tax.lead')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={reckon.mutate}
        onValuesChange={reckon.reset}
        requiredMark={false}
        initialValues={{ otherPlans: '0', dependants: '0', coversAllStaff: false }}
      >
        <div className="gb-grid">
          {AMOUNTS.map((name) => (
            <Form.Item key={name} name={name} label={t(`rosters.tax.${name}`)} rules={[isYuan]}>
              <Input inputMode="decimal" suffix={t('rosters.tax.unit')} maxLength={20} />
            </Form.Item>
          ))}
        </div>
        <Form.Item name="coversAllStaff" valuePropName="checked">
          <Checkbox>{t('rosters.tax.coversAllStaff')}</Checkbox>
        </Form.Item>
        <Button htmlType="submit" loading={reckon.isPending}>
          {t('rosters.tax.reckon')}
        </Button>
      </Form>
      {reckon.data ? <Reckoned statement={reckon.data} dependants={fenOf(form.getFieldValue('dependants'))} /> : null}
    </Section>
  )
}

function Reckoned({ statement, dependants }: { statement: Statement; dependants: number }) {
  const { t } = useTexts()
  const { capFen, countedFen, deductibleFen, excessFen, notes } = statement
  return (
    <div role="status" className="roster-tax">
      <Facts
        items={[
          [t('rosters.tax.cap'), <Money key="cap" fen={capFen} />],
          [t('rosters.tax.counted'), <Money key="counted" fen={countedFen} />],
          [t('rosters.tax.deductible'), <Money key="deductible" fen={deductibleFen} />],
          [t('rosters.tax.excess'), <Money key="excess" fen={excessFen} />],
          dependants > 0 && [t('rosters.tax.apart'), <Money key="apart" fen={dependants} />],
        ]}
      />
      <ul className="gb-faint">
        {notes.map((note) => (
          <li key={note.en}>
            <Text of={note} />
          </li>
        ))}
      </ul>
    </div>
  )
}
