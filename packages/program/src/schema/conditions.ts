/** Conditions: json-rules-engine's format, cut down to what can be read, bounded and decided three ways. */
import { z } from 'zod'

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
export const CONDITION_LIMITS = { depth: 6, leaves: 200, values: 500 } as const

const scalar = z.union([z.string().max(200), z.int(), z.boolean()])
const leaf = z.strictObject({
  fact: z.string().max(60),
  operator: z.enum(OPERATORS),
  value: z.union([scalar, z.array(scalar).max(CONDITION_LIMITS.values)]).optional(),
})

/** A condition of at most `CONDITION_LIMITS.depth` levels; the recursion is unrolled so that no input can exhaust the stack. */
function level(depth: number): z.ZodType<Condition> {
  if (depth === 0) return leaf
  const inner = z
    .array(level(depth - 1))
    .min(1)
    .max(CONDITION_LIMITS.leaves)
  return z.unknown().transform((value, ctx): Condition => {
    const shape =
      typeof value === 'object' && value !== null && 'all' in value
        ? z.strictObject({ all: inner })
        : typeof value === 'object' && value !== null && 'any' in value
          ? z.strictObject({ any: inner })
          : leaf
    const parsed = shape.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) ctx.issues.push({ ...issue, input: value } as never)
    return z.NEVER
  })
}

export const condition: z.ZodType<Condition> = level(CONDITION_LIMITS.depth)

export function isLeaf(node: Condition): node is Leaf {
  return 'fact' in node
}

/** All leaves in file order. */
export function leavesOf(node: Condition): Leaf[] {
  if (isLeaf(node)) return [node]
  return ('all' in node ? node.all : node.any).flatMap(leavesOf)
}
