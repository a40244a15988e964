/** Cases are of four shapes, told apart by what is given. Pure. */
import { isMap, type Plain } from '../yaml/plain.ts'
import type { SchemaNode } from '../yaml/schema.ts'

export const CASE_KINDS = ['benefit', 'eligibility', 'price', 'record'] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** The key of `given` that only this kind has. */
const TELLING: Readonly<Record<CaseKind, string>> = {
  benefit: 'benefit',
  eligibility: 'outsideWindow',
  price: 'basket',
  record: 'settlements',
}

const givenOf = (shape: SchemaNode): Readonly<Record<string, SchemaNode>> => shape.properties?.given?.properties ?? {}

/** The kinds among an item's shapes; none where the items are no cases. */
export function caseKinds({ anyOf = [] }: SchemaNode): { kind: CaseKind; shape: SchemaNode }[] {
  return CASE_KINDS.flatMap((kind) => {
    const shape = anyOf.find((one) => {
      const given = givenOf(one)
      return Object.hasOwn(given, TELLING[kind]) && (kind !== 'eligibility' || Object.hasOwn(given, 'person'))
    })
    return shape ? [{ kind, shape }] : []
  })
}

/** The shape that an item is written in: that whose `given` has most of its keys. Anything but a case stays what it is. */
export function shapeOfItem(item: SchemaNode, value: Plain): SchemaNode {
  const kinds = caseKinds(item)
  if (kinds.length === 0) return item
  const given = isMap(value) && isMap(value.given) ? Object.keys(value.given) : []
  const agreeing = (shape: SchemaNode): number => given.filter((key) => Object.hasOwn(givenOf(shape), key)).length
  return kinds.map(({ shape }) => shape).sort((a, b) => agreeing(b) - agreeing(a))[0]!
}
