/** Conditions: json-rules-engine's format, cut down to what can be read, bounded and decided three ways. */
import { z } from 'zod'
import { nearest } from '../nearest.ts'
import { plainDigits, says } from './written.ts'

export const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'contains',
  'doesNotContain',
  'startsWithAny',
  'startsWithNone',
  'anyStartsWith',
  'noneStartsWith',
  'isKnown',
  'isUnknown',
] as const
export type Operator = (typeof OPERATORS)[number]

export type Scalar = string | number | boolean
export interface Leaf {
  readonly fact: string
  readonly operator: Operator
  /** Absent for isKnown and isUnknown. */
  readonly value?: Scalar | readonly Scalar[] | undefined
}
/** There is no `not`: every operator has its opposite, so unknown facts can be decided three ways (architecture, "Program files"). */
export type Condition = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | Leaf

/** Bounds on a rule from a person: deeper or larger is refused when it is read. */
export const CONDITION_LIMITS = { depth: 6, leaves: 200, values: 500, text: 200 } as const

const LEAF_KEYS = ['fact', 'operator', 'value']
/** json-rules-engine's other keys, each with the reason it is not part of the language. */
const REFUSED: Readonly<Record<string, string>> = {
  path: says('规则不支持 path：它会求值表达式', '`path` is not supported: it evaluates expressions'),
  priority: says('规则不支持 priority：条件按书写顺序', '`priority` is not supported: conditions stand in file order'),
  params: says('规则不支持 params：事实不带参数', '`params` is not supported: facts take none'),
  condition: says('规则不支持引用具名条件，请写出条件', 'named conditions are not supported: write the condition out'),
  not: says(
    '规则不支持 not：请用相反的运算（如 notEqual、notIn）',
    '`not` is not supported: use the opposite operator',
  ),
}

type Fault = (path: (string | number)[], message: string) => void
interface Reading {
  readonly fault: Fault
  leaves: number
}

/** A condition of at most `CONDITION_LIMITS.depth` levels; read by hand so that no input can exhaust the stack and each fault names its key. */
export const condition: z.ZodType<Condition> = z
  .unknown()
  .transform((value, ctx): Condition => {
    let faults = 0
    const fault: Fault = (path, message) => {
      faults += 1
      if (faults <= 20) ctx.addIssue({ code: 'custom', path, message })
    }
    const read = readNode(value, [], 0, { fault, leaves: 0 })
    return read && faults === 0 ? read : z.NEVER
  })
  .meta({ $comment: 'condition' })

function readNode(value: unknown, path: (string | number)[], depth: number, reading: Reading): Condition | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reading.fault(path, says('条件应为 all、any 或一条事实', 'a condition is all, any or one fact'))
    return null
  }
  const node = value as Record<string, unknown>
  const branch = Object.hasOwn(node, 'all') ? 'all' : Object.hasOwn(node, 'any') ? 'any' : null
  const keys = branch ? [branch] : LEAF_KEYS
  for (const key of Object.keys(node).filter((name) => !keys.includes(name))) refuseKey(key, keys, path, reading)
  return branch ? readBranch(node, branch, path, depth, reading) : readLeaf(node, path, reading)
}

function refuseKey(key: string, keys: readonly string[], path: (string | number)[], reading: Reading): void {
  const shown = key.slice(0, 60)
  const known = Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined
  const guess = nearest(key, keys)
  reading.fault(
    [...path, key],
    known ??
      says(
        `条件中没有键 ${shown}，只有 ${keys.join('、')}${guess ? `；是否想写 ${guess}` : ''}`,
        `a condition has no key ${shown}, only ${keys.join(', ')}${guess ? `; did you mean ${guess}` : ''}`,
      ),
  )
}

function readBranch(
  node: Record<string, unknown>,
  branch: 'all' | 'any',
  path: (string | number)[],
  depth: number,
  reading: Reading,
): Condition | null {
  const parts = node[branch]
  const at = [...path, branch]
  const { depth: deepest, leaves } = CONDITION_LIMITS
  if (depth >= deepest) {
    reading.fault(at, says(`条件嵌套不得超过 ${deepest} 层`, `a condition nests at most ${deepest} levels`))
    return null
  }
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > leaves) {
    reading.fault(
      at,
      says(`${branch} 应为 1 到 ${leaves} 个条件的列表`, `${branch} is a list of 1 to ${leaves} conditions`),
    )
    return null
  }
  const read = parts.map((part, index) => readNode(part, [...at, index], depth + 1, reading))
  return { [branch]: read.filter((part) => part !== null) } as unknown as Condition
}

function readLeaf(node: Record<string, unknown>, path: (string | number)[], reading: Reading): Leaf | null {
  reading.leaves += 1
  if (reading.leaves === CONDITION_LIMITS.leaves + 1)
    reading.fault(
      path,
      says(`一条规则至多 ${CONDITION_LIMITS.leaves} 个事实`, `a rule reads at most ${CONDITION_LIMITS.leaves} facts`),
    )
  if (reading.leaves > CONDITION_LIMITS.leaves) return null
  const { fact, operator, value } = node
  if (typeof fact !== 'string' || fact.length > 60) {
    reading.fault([...path, 'fact'], says('请写明 fact（事实名）', 'name the fact'))
    return null
  }
  if (!OPERATORS.includes(operator as Operator)) {
    const list = OPERATORS.join(', ')
    const guess = typeof operator === 'string' ? nearest(operator, OPERATORS) : null
    const message = says(
      `operator 应为以下之一：${list}${guess ? `；是否想写 ${guess}` : ''}`,
      `operator is one of ${list}${guess ? `; did you mean ${guess}` : ''}`,
    )
    reading.fault([...path, 'operator'], message)
    return null
  }
  if (value === undefined) return { fact, operator: operator as Operator }
  const list = (Array.isArray(value) ? value : [value]).map(plainDigits)
  if (list.length > CONDITION_LIMITS.values || !list.every(isScalar)) {
    const message = says(
      `value 应为文本、整数、true/false，或至多 ${CONDITION_LIMITS.values} 个这样的值`,
      `value is a text, an integer, true/false, or a list of at most ${CONDITION_LIMITS.values} of them`,
    )
    reading.fault([...path, 'value'], message)
    return null
  }
  return { fact, operator: operator as Operator, value: Array.isArray(value) ? list : list[0]! }
}

function isScalar(value: unknown): value is Scalar {
  if (typeof value === 'string') return value.length <= CONDITION_LIMITS.text
  return typeof value === 'boolean' || Number.isSafeInteger(value)
}

export function isLeaf(node: Condition): node is Leaf {
  return 'fact' in node
}

/** All leaves in file order. */
export function leavesOf(node: Condition): Leaf[] {
  return placedLeavesOf(node).map(({ leaf }) => leaf)
}

/** All leaves in file order, each with its path inside the condition. */
export function placedLeavesOf(
  node: Condition,
  path: readonly (string | number)[] = [],
): { leaf: Leaf; path: readonly (string | number)[] }[] {
  if (isLeaf(node)) return [{ leaf: node, path }]
  const branch = 'all' in node ? 'all' : 'any'
  const parts = 'all' in node ? node.all : node.any
  return parts.flatMap((part, at) => placedLeavesOf(part, [...path, branch, at]))
}
