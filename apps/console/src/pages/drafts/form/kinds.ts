/** How a place of a file is entered: what kind of field it takes, and how what a person types becomes what the file says. Pure. */
import { isList, isMap, type Plain, type PlainMap } from '../yaml/plain.ts'
import { alternatives, type SchemaNode } from '../yaml/schema.ts'

export type ScalarKind =
  | 'unit'
  | 'date'
  | 'integer'
  | 'flag'
  | 'yesno'
  | 'choice'
  | 'clause'
  | 'code'
  | 'text'
  | 'long'
  | 'facts'
export type Kind = ScalarKind | 'choices' | 'texts' | 'map' | 'list' | 'condition'

/** Units of the policy's own words, by how the schema's examples end. */
const UNITS = ['个百分点', '分钟', '元', '年', '%'] as const
export type Unit = (typeof UNITS)[number]

export function unitOf(node: SchemaNode): Unit | null {
  const example = node.examples?.[0] ?? ''
  return UNITS.find((unit) => example.endsWith(unit)) ?? null
}

const LONG = ['body', 'reason', 'text', 'does', 'meaning']

export function kindOf(key: string, node: SchemaNode): Kind {
  if (node.allOf?.some(({ $ref }) => $ref?.includes('condition-'))) return 'condition'
  if (node.type === 'object' || node.properties) return 'map'
  if (node.type === 'array') return kindOfList(key, node)
  if (node.type === 'boolean') return node.const === true ? 'flag' : 'yesno'
  if (node.enum) return 'choice'
  if (node.type === 'integer' || node.type === 'number') return 'integer'
  if (key === 'clause') return 'clause'
  if (node.examples?.[0] === '2026-01-31') return 'date'
  if (unitOf(node)) return 'unit'
  return LONG.includes(key) ? 'long' : 'text'
}

/** Whether the keys of a map are a person's own. */
export const isOpen = ({ properties, additionalProperties }: SchemaNode): boolean =>
  properties === undefined && typeof additionalProperties === 'object'

/** Ways of writing nothing, which a form writes by leaving the key out. */
const isNothing = (node: SchemaNode): boolean => node.type === 'null' || node.const === ''
const leavesOf = (node: SchemaNode): SchemaNode[] => (node.anyOf ? node.anyOf.flatMap(leavesOf) : [node])

/** A node that may also be null, empty, or written as another type, as the one way in which a form writes it. */
export function plainNode(node: SchemaNode): SchemaNode {
  const leaves = node.anyOf ? leavesOf(node) : []
  const ways = leaves.filter((one) => !isNothing(one))
  const isScalar = ways.every(({ type, properties }) => type !== 'object' && type !== 'array' && !properties)
  const isPlain = ways.length < leaves.length || (leaves.length > 0 && isScalar && !leaves.some(({ $ref }) => $ref))
  if (!isPlain || ways.length === 0) return node
  const one = ways.find(({ type }) => type === 'boolean') ?? ways[0]!
  const { anyOf: _ways, ...outer } = node
  return { ...one, ...outer }
}

function kindOfList(key: string, { items = {} }: SchemaNode): Kind {
  if (key === 'facts') return 'facts'
  if (items.enum) return 'choices'
  return items.type === 'string' || items.type === 'integer' ? 'texts' : 'list'
}

/** Yes or no, also as a settlement record writes it; null when nothing is said. */
export function saidAs(value: Plain | undefined): boolean | null {
  const text = String(value ?? '')
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : null
}

/** What stands in a field: figures without their unit, thousands apart. */
export function shownOf(value: Plain | undefined, unit: Unit | null): string {
  if (value === undefined || value === null || typeof value === 'object') return ''
  const text = String(value).trim()
  if (!unit || !text.endsWith(unit)) return text
  const figure = text.slice(0, -unit.length).trim()
  if (unit !== '元' || !/^\d+(\.\d+)?$/.test(figure)) return figure
  const [whole = '', ...rest] = figure.split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.')
}

/** What the file will say for what was typed: `12,000` in a field of yuan is `12000元`. */
export function writtenOf(typed: string, unit: Unit | null): string {
  const text = typed.trim()
  if (!unit) return text
  const figure = text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text
  const isGrouped = /^\d{1,3}([,，]\d{3})+(\.\d+)?$/.test(figure)
  return text === '' ? '' : `${isGrouped ? figure.replaceAll(/[,，]/g, '') : figure}${unit}`
}

/** Whether what would be written is of the form the schema asks for. */
export const fits = (written: string, { pattern }: SchemaNode): boolean =>
  !pattern || new RegExp(pattern, 'u').test(written)

/** The properties a map may have, of the alternative that its keys speak for. */
export function shapeOf(node: SchemaNode, root: SchemaNode, value: Plain | undefined): SchemaNode {
  const maps = alternatives(node, root).filter(({ properties }) => properties)
  const keys = isMap(value) ? Object.keys(value) : []
  const agreeing = (one: SchemaNode): number => keys.filter((key) => Object.hasOwn(one.properties ?? {}, key)).length
  return [...maps].sort((a, b) => agreeing(b) - agreeing(a) || richness(b) - richness(a))[0] ?? node
}
const richness = ({ properties = {} }: SchemaNode): number => Object.keys(properties).length

/** A new item or map with what it must have, left open where a person has to say it. */
export function blankOf(key: string, node: SchemaNode, root: SchemaNode): Plain {
  const kind = kindOf(key, node)
  if (kind === 'condition') return { all: [] }
  if (kind === 'flag') return true
  if (kind === 'yesno') return null
  if (kind === 'choices' || kind === 'texts' || kind === 'facts') return []
  if (kind === 'list') return [blankOf('', node.items ?? {}, root)]
  if (kind !== 'map') return node.anyOf ? blankMap(node, root) : null
  return blankMap(node, root)
}

function blankMap(node: SchemaNode, root: SchemaNode): PlainMap {
  const { properties = {}, required = [] } = shapeOf(node, root, undefined)
  const filled: [string, Plain][] = required.map((key) => [key, blankOf(key, plainNode(properties[key] ?? {}), root)])
  // Of several ways to state a figure none is required by itself: the amount is the usual one.
  if (filled.length === 0 && properties.amount) filled.push(['amount', null])
  return Object.fromEntries(filled)
}

/** Whether an item is one row of figures: nothing in it has an inside of its own. */
export function isRow(node: SchemaNode, root: SchemaNode): boolean {
  const { properties = {} } = shapeOf(node, root, undefined)
  const kinds = Object.entries(properties).map(([key, inner]) => kindOf(key, inner))
  return kinds.length <= 6 && !kinds.some((kind) => ['map', 'list', 'condition', 'long'].includes(kind))
}

/** How an item of a list is called. */
export function nameOf(value: Plain | undefined, at: number): string {
  if (!isMap(value)) return `${at + 1}`
  const { name, title, code, id, include, to } = value
  return String(name ?? title ?? code ?? id ?? include ?? to ?? at + 1)
}

/** The figures of an item in a few words: what its heading says while it is folded. */
export function figuresOf(value: Plain | undefined): string {
  if (!isMap(value)) return ''
  const inner = (key: string): Plain | undefined => {
    const part = value[key]
    return isMap(part) ? part.amount : part
  }
  const bands = isMap(value.tiers) && isList(value.tiers.bands) ? value.tiers.bands : []
  const rates = bands.flatMap((band) => (isMap(band) && band.rate ? [String(band.rate)] : []))
  const figures = [inner('amount'), inner('deductible'), rates.join(' / '), inner('cap')]
  return figures.filter((one) => typeof one === 'string' && one !== '').join(' · ')
}
