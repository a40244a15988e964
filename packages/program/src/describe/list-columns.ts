/** The columns of the lists as editors offer them: what a cell holds, whether it may be empty, the words it chooses from. */
import type { Bilingual } from '@gongbao/kernel'
import { PARTS } from '../schema/benefit.ts'
import { LISTS, type ListName } from '../schema/lists.ts'

/** `texts`: several, separated by ';'. `amount`: yuan as a policy writes them, `15000元`. */
export const COLUMN_KINDS = ['text', 'texts', 'date', 'choice', 'amount', 'year'] as const

export interface ListColumn {
  readonly name: string
  readonly label: Bilingual
  readonly kind: (typeof COLUMN_KINDS)[number]
  /** Of a choice: what may stand there. */
  readonly values: readonly { readonly value: string; readonly word: Bilingual }[]
  readonly required: boolean
}

type Column = Pick<ListColumn, 'label' | 'kind'> & { readonly values?: ListColumn['values'] }
const column = (zh: string, en: string, kind: ListColumn['kind'] = 'text', values?: ListColumn['values']): Column => ({
  label: { zh, en },
  kind,
  ...(values ? { values } : {}),
})
const word = (value: string, zh: string, en: string) => ({ value, word: { zh, en } })

const PART_WORDS: Readonly<Record<(typeof PARTS)[number], readonly [string, string]>> = {
  inScopeSelfPay: ['范围内自付', 'self-pay in scope'],
  classBFirstPay: ['乙类先行自付', 'class-B first pay'],
  overPriceCap: ['超限价自费', 'above the price cap'],
  outOfCatalogue: ['目录外自费', 'out of catalogue'],
}
const parts = PARTS.map((part) => word(part, ...PART_WORDS[part]))
const levels = [
  word('3', '三级', 'level 3'),
  word('2', '二级', 'level 2'),
  word('1', '一级', 'level 1'),
  word('0', '未定级', 'not graded'),
]

const COLUMNS: Readonly<Record<string, Column>> = {
  code: column('代码', 'code'),
  name: column('名称', 'name'),
  kind: column('类别', 'kind', 'choice', [word('hospital', '医院', 'hospital'), word('pharmacy', '药店', 'pharmacy')]),
  level: column('等级', 'level', 'choice', levels),
  designations: column('定点资格', 'designated for', 'texts'),
  district: column('区县代码', 'district'),
  from: column('起', 'from', 'date'),
  to: column('止', 'to', 'date'),
  list: column('所在名单', 'list'),
  indications: column('适应证（ICD-10）', 'indications (ICD-10)', 'texts'),
  category: column('类别', 'category'),
  med_type: column('医疗类别代码', 'med_type'),
  treatment: column('就医类型', 'treatment'),
  fund_pay_type: column('基金代码', 'fund_pay_type'),
  pays: column('付的是哪部分', 'part it pays', 'choice', parts),
  beyond: column('超出范围内的归', 'beyond scope', 'choice', parts),
  hosp_lv: column('医院等级代码', 'hosp_lv'),
  diagnoses: column('诊断（ICD-10）', 'diagnoses (ICD-10)', 'texts'),
  parameter: column('参数', 'parameter'),
  insutype: column('险种', 'insurance type'),
  year: column('年度', 'plan year', 'year'),
  amount: column('数额', 'amount', 'amount'),
}

/** By list, in the order of its header. */
export function listColumns(): { name: ListName; columns: ListColumn[] }[] {
  return (Object.keys(LISTS) as ListName[]).map((name) => ({
    name,
    columns: Object.entries(LISTS[name].shape).map(([key, shape]) => ({
      name: key,
      values: [],
      ...COLUMNS[key]!,
      required: !shape.safeParse('').success,
    })),
  }))
}
