/** The JSON Schema of a file, read along a path: what may stand there and what it means, in both languages. */
import type { Language } from '@gongbao/ui'
import type { Path } from './plain.ts'

export interface SchemaNode {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly allOf?: readonly SchemaNode[]
  readonly $ref?: string
  readonly additionalProperties?: boolean | SchemaNode
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  readonly enum?: readonly (string | number | boolean)[]
  readonly enumDescriptions?: readonly string[]
  readonly const?: string | number | boolean
  readonly pattern?: string
  readonly examples?: readonly string[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

export const SCHEMA_KINDS = ['program', 'cycle', 'plan', 'clauses', 'theme', 'cases'] as const
export type SchemaKind = (typeof SCHEMA_KINDS)[number]

/** Which schema a file of a city's folder follows; lists and the change log follow none. */
export function schemaKindOf(path: string): SchemaKind | null {
  if (path === 'program.yaml') return 'program'
  if (path === 'clauses.yaml') return 'clauses'
  if (path === 'brand/theme.yaml') return 'theme'
  const folder = /^(plans|cycles|cases)\/[^/]+\.yaml$/.exec(path)?.[1]
  return folder ? ({ plans: 'plan', cycles: 'cycle', cases: 'cases' } as const)[folder as 'plans'] : null
}

/** A node with what it refers to and chooses between laid out. */
export function alternatives(node: SchemaNode, root: SchemaNode): SchemaNode[] {
  const name = node.$ref?.split('/').at(-1)
  const referred = name ? root.definitions?.[name] : undefined
  const inner = [
    ...(referred ? [referred] : []),
    ...(node.anyOf ?? []),
    ...(node.allOf ?? []).filter((one) => one.$ref),
  ]
  return inner.length === 0 ? [node] : [node, ...inner.flatMap((one) => alternatives(one, root))]
}

/** Every way in which the place at a path may be written. */
export function schemasAt(root: SchemaNode, path: Path): SchemaNode[] {
  return path.reduce<SchemaNode[]>(
    (nodes, step) => nodes.flatMap((node) => stepInto(node, step).flatMap((inner) => alternatives(inner, root))),
    alternatives(root, root),
  )
}

function stepInto(node: SchemaNode, step: string | number): SchemaNode[] {
  if (typeof step === 'number') return node.items ? [node.items] : []
  const own = node.properties && Object.hasOwn(node.properties, step) ? node.properties[step] : undefined
  if (own) return [own]
  return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []
}

/** A description's line in a language. */
export function said(description: string | undefined, language: Language): string {
  const [zh = '', en = ''] = (description ?? '').split('\n')
  return language === 'en' && en !== '' ? en : zh
}

/** The name of a key and what else is said of it: the description up to its first pause, and the rest. */
export function nameAndHelp(node: SchemaNode, language: Language): { name: string; help: string } {
  const text = said(node.description, language)
  const [name = ''] = language === 'zh' ? text.split(/[；：，。（]/) : text.split(/[;:,.(]/)
  return { name, help: text === name ? '' : text }
}

/** How a value of a closed list reads: `stay 每次住院重新计算` says it of `stay`. */
export function wordOfValue(node: SchemaNode, value: string, language: Language): string {
  const at = node.enum?.indexOf(value) ?? -1
  const own = node.enumDescriptions?.[at]
  if (own) return said(own, language)
  const text = said(node.description, language)
  const pattern = new RegExp(`(?:^|[^A-Za-z-])${value}[ ：:]([^、，；。;,]+)`)
  return pattern.exec(text)?.[1]?.trim() ?? ''
}
