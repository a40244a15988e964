/** What is to be tried: figures with their units, a grid, a goal, a date. */
import { Button, Form, Input, Select } from 'antd'
import { type ApiProblem, ask, type CallOf } from '../../api/client.ts'
import { useAct, useGet } from '../../api/use.ts'
import { useTexts } from '../../i18n/index.ts'
import { shownOf } from '../drafts/form/kinds.ts'
import { type Figure, sentOf, UNIT_OF } from './what-if.ts'

type Body = NonNullable<CallOf<'/api/program/what-ifs', 'post'>['body']>
interface Values {
  readonly planCode: string
  readonly againstCode?: string
  readonly figures?: readonly { path: string; value: string }[]
  readonly grid?: readonly { path: string; from: string; to: string; step: string }[]
  readonly goal?: 'floor' | 'cost-limit' | 'at-least' | 'at-most'
  readonly rate?: string
  readonly on?: string
}

export function WishForm({ onAsked }: { onAsked: (id: string) => void }) {
  const { t, language } = useTexts()
  const [form] = Form.useForm<Values>()
  const { data: plans } = useGet('/api/program/plans', {})
  const codes = [...new Set((plans?.items ?? []).map(({ planCode }) => planCode))]
  const planCode = Form.useWatch('planCode', form)
  const goal = Form.useWatch('goal', form)
  const { data } = useGet(
    '/api/program/what-if-figures',
    { query: { planCode: planCode ?? '' } },
    { enabled: !!planCode },
  )
  const figures = data?.items ?? []
  const act = useAct((body: Body, idempotencyKey) => ask('post', '/api/program/what-ifs', { body, idempotencyKey }), {
    after: ({ whatIfId }) => onAsked(whatIfId),
    refused: ({ errors = [] }: ApiProblem) => {
      const at = errors.map((fault) => ({ name: placeOf(fault.field), errors: [fault[language]] }))
      const isHere = at.length > 0 && at.every(({ name }) => form.getFieldInstance(name) !== undefined)
      if (isHere) {
        form.setFields(at as Parameters<typeof form.setFields>[0])
        form.scrollToField(at[0]!.name, { focus: true, block: 'center' })
      }
      return isHere
    },
  })
  const needed = [{ required: true, message: t('common.required') }]
  const options = codes.map((code) => ({ value: code, label: code }))
  return (
    <Form form={form} layout="vertical" onFinish={(values) => act.mutate(bodyOf(values, figures))}>
      <div className="gb-wish-row">
        <Form.Item name="planCode" label={t('whatIf.plan')} rules={needed}>
          <Select options={options} onChange={() => form.setFieldsValue({ figures: [], grid: [] })} />
        </Form.Item>
        <Form.Item name="againstCode" label={t('whatIf.against')} extra={t('whatIf.againstHint')}>
          <Select options={options} allowClear />
        </Form.Item>
        <Form.Item name="on" label={t('whatIf.on')} extra={t('whatIf.onHint')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="goal" label={t('whatIf.goal')} extra={t('whatIf.goalHint')}>
          <Select
            allowClear
            options={(['floor', 'cost-limit', 'at-least', 'at-most'] as const).map((value) => ({
              value,
              label: t(`whatIf.goals.${value}`),
            }))}
          />
        </Form.Item>
        {goal === 'at-least' || goal === 'at-most' ? (
          <Form.Item name="rate" label={t('whatIf.rate')} rules={needed}>
            <Input placeholder="80%" />
          </Form.Item>
        ) : null}
      </div>
      {planCode ? (
        <Figures figures={figures} onPick={(at, value) => form.setFieldValue(['figures', at, 'value'], value)} />
      ) : null}
      {planCode ? <GridRows figures={figures} /> : null}
      <Button type="primary" htmlType="submit" loading={act.isPending}>
        {t('whatIf.try')}
      </Button>
    </Form>
  )
}

function bodyOf({ planCode, againstCode, figures, grid, goal, rate, on }: Values, known: readonly Figure[]): Body {
  const sent = (path: string, typed: string): string => sentOf(typed, known.find((one) => one.path === path)?.kind)
  return {
    planCode,
    againstCode: againstCode ?? null,
    figures: (figures ?? []).map(({ path, value }) => ({ path, value: sent(path, value) })),
    grid: (grid ?? []).map(({ path, from, to, step }) => {
      return { path, from: sent(path, from), to: sent(path, to), step: sent(path, step) }
    }),
    goal: goal ? { is: goal, rate: rate ? sentOf(rate, 'rate') : null } : null,
    on: on || null,
  }
}

/** Where the form has a field of the body: `figures[0].value`, `goal.rate`. A grid that is too large is told at its last step. */
function placeOf(field: string): (string | number)[] {
  if (field === 'grid') return ['grid', 0, 'step']
  const parts = field.split(/[.[\]]+/).filter((part) => part !== '')
  if (parts[0] === 'goal') return [parts[1] === 'rate' ? 'rate' : 'goal']
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function useFigureOptions(figures: readonly Figure[]) {
  const { language } = useTexts()
  return figures.map(({ path, name, written }) => ({
    value: path,
    label: `${name[language]}（${written}）`,
    search: `${path} ${name.zh} ${name.en}`,
  }))
}

/** The unit of the figure chosen in a row, as in the forms of a plan: a figure may be typed with it or without. */
function UnitAt({ list, at, figures }: { list: 'figures' | 'grid'; at: number; figures: readonly Figure[] }) {
  const path = Form.useWatch([list, at, 'path'])
  const kind = figures.find((one) => one.path === path)?.kind
  return <span className="gb-faint">{kind ? UNIT_OF[kind] : null}</span>
}

const prefilled = (figure: Figure | undefined): string =>
  figure ? shownOf(figure.written.replaceAll(',', ''), UNIT_OF[figure.kind]) : ''

function Figures({ figures, onPick }: { figures: readonly Figure[]; onPick: (at: number, written: string) => void }) {
  const { t } = useTexts()
  const options = useFigureOptions(figures)
  const needed = [{ required: true, message: t('common.required') }]
  return (
    <Form.List name="figures">
      {(fields, { add, remove }) => (
        <fieldset className="gb-wish">
          <legend>{t('whatIf.figures')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="gb-wish-row">
              <Form.Item name={[name, 'path']} label={t('whatIf.figure')} rules={needed}>
                <Select
                  showSearch={{ optionFilterProp: 'search' }}
                  options={options}
                  onChange={(path) => onPick(name, prefilled(figures.find((one) => one.path === path)))}
                />
              </Form.Item>
              <Form.Item name={[name, 'value']} label={t('whatIf.value')} rules={needed}>
                <Input suffix={<UnitAt list="figures" at={name} figures={figures} />} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('whatIf.remove')}</Button>
            </div>
          ))}
          <Button onClick={() => add()}>{t('whatIf.addFigure')}</Button>
        </fieldset>
      )}
    </Form.List>
  )
}

function GridRows({ figures }: { figures: readonly Figure[] }) {
  const { t } = useTexts()
  const options = useFigureOptions(figures)
  const needed = [{ required: true, message: t('common.required') }]
  return (
    <Form.List name="grid">
      {(fields, { add, remove }) => (
        <fieldset className="gb-wish">
          <legend>{t('whatIf.grid')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="gb-wish-row">
              <Form.Item name={[name, 'path']} label={t('whatIf.figure')} rules={needed}>
                <Select showSearch={{ optionFilterProp: 'search' }} options={options} />
              </Form.Item>
              {(['from', 'to', 'step'] as const).map((part) => (
                <Form.Item key={part} name={[name, part]} label={t(`whatIf.${part}`)} rules={needed}>
                  <Input suffix={<UnitAt list="grid" at={name} figures={figures} />} />
                </Form.Item>
              ))}
              <Button onClick={() => remove(name)}>{t('whatIf.remove')}</Button>
            </div>
          ))}
          {fields.length < 3 ? <Button onClick={() => add()}>{t('whatIf.addAxis')}</Button> : null}
        </fieldset>
      )}
    </Form.List>
  )
}
