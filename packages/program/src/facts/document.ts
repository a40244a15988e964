/** The list of facts and operators as Markdown, for the tenant guide. */
import { OPERATOR_RULES } from '../rules/operators.ts'
import type { Operator } from '../schema/conditions.ts'
import type { FactDefinition, FactScope } from './define.ts'
import { FACT_NAMES, FACTS } from './facts.ts'

const SCOPES: Readonly<Record<FactScope, string>> = { person: '个人 person', claim: '赔案 claim', line: '明细 line' }
const TYPES = { text: '文本 text', integer: '整数 integer', boolean: '是否 boolean', texts: '文本列表 texts' } as const

export function factsDocument(): string {
  const facts = FACT_NAMES.map((name) => factRow(name, FACTS[name] as FactDefinition))
  const operators = Object.entries(OPERATOR_RULES).map(([name, rule]) => operatorRow(name as Operator, rule.types))
  return `${[
    '# 规则可用的事实 · Facts a rule may read',
    '',
    '个人 person: 投保资格与价格 eligibility and price · 赔案 claim: 按赔案的责任免除 exclusions over a claim · 明细 line: 保险责任与按明细的责任免除 benefits and exclusions over a line',
    '',
    '“可为空”的事实未知时，除 isKnown / isUnknown 外，用到它的规则交由人工。When an optional fact is unknown, a rule that reads it goes to a person, except by isKnown / isUnknown.',
    '',
    '| 事实 fact | 类型 type | 用于 read by | 取值 values | 含义 meaning |',
    '|---|---|---|---|---|',
    ...facts,
    '',
    '# 运算 · Operators',
    '',
    '| 运算 operator | 含义 meaning | 适用类型 types | value |',
    '|---|---|---|---|',
    ...operators,
  ].join('\n')}\n`
}

function factRow(name: string, { scopes, type, optional, values, meaning }: FactDefinition): string {
  const listed = Object.entries(values ?? {}).map(([value, { zh }]) => `\`${value}\` ${zh}`)
  const cells = [
    `\`${name}\``,
    `${TYPES[type]}${optional ? '，可为空 optional' : ''}`,
    scopes.map((scope) => SCOPES[scope]).join('、'),
    listed.join('、'),
    `${meaning.zh} · ${meaning.en}`,
  ]
  return `| ${cells.join(' | ')} |`
}

function operatorRow(name: Operator, types: readonly (keyof typeof TYPES)[]): string {
  const { value, reads } = OPERATOR_RULES[name]
  const wanted = { none: '无 none', one: '单个值 one value', list: '列表 a list' }[value]
  return `| \`${name}\` | ${reads.zh} · ${reads.en} | ${types.map((type) => TYPES[type]).join('、')} | ${wanted} |`
}
