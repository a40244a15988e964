/** Puts shared pieces where a city includes them, and remembers where each entry stands, so that findings name the shared file and line. */
import type { Bilingual } from '@gongbao/kernel'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { includeItem } from '../schema/includes.ts'
import { fileFinding, keyText } from './findings.ts'
import { readShape } from './shape-findings.ts'
import type { KeyPath, Place } from './source.ts'

type Locate = (file: string, path: KeyPath) => Place | null

/** Where one entry of an expanded list stands. */
export interface Origin {
  readonly file: string
  /** Path of the entry inside that file. */
  readonly path: KeyPath
  readonly shared?: true
  /** Where the city states the entry's clause, when it does so for the whole piece. */
  readonly clauseAt?: { readonly file: string; readonly path: KeyPath }
}
export interface Expanded {
  readonly data: unknown
  readonly origins: readonly Origin[]
  readonly findings: readonly Finding[]
}

/** Reads `_shared/exclusions/<name>.yaml`. @returns its entries, or null when there is no such file (then `findings` says so) */
export type ReadShared = (name: string) => { readonly file: string; readonly items: unknown } | null

/** Where the city's plan stands and how its shared pieces are read. */
export interface PlanPlace {
  readonly file: string
  readonly locate: Locate
  readonly read: ReadShared
  readonly names: () => readonly string[]
}

/** @param plan a plan file's data as written */
export function expandExclusions(plan: unknown, where: PlanPlace): Expanded {
  const items = (plan as { exclusions?: unknown } | null)?.exclusions
  if (!Array.isArray(items) || !items.some(isInclude)) return { data: plan, origins: [], findings: [] }
  const { file, locate } = where
  const findings: Finding[] = []
  const own = new Map(items.flatMap((item, at) => (isInclude(item) ? [] : [[codeOf(item), at] as const])))
  const placed = items.flatMap((item, at): Placed[] => {
    const path = ['exclusions', at]
    if (!isInclude(item)) return [{ item, origin: { file, path } }]
    const piece = readPiece(item, path, where)
    findings.push(...piece.findings)
    return piece.placed
  })
  const kept = placed.filter(({ item, origin }) => {
    const at = origin.shared ? own.get(codeOf(item)) : undefined
    if (at === undefined) return true
    const path = ['exclusions', at]
    const says = sayOverridden(String(codeOf(item)), origin.file)
    findings.push({ ...fileFinding(file, 'SHARED_OVERRIDDEN', locate(file, path), says, path), level: 'note' })
    return false
  })
  const exclusions = kept.map(({ item }) => item)
  return { data: { ...(plan as object), exclusions }, origins: kept.map(({ origin }) => origin), findings }
}

interface Placed {
  readonly item: unknown
  readonly origin: Origin
}

const isInclude = (item: unknown): item is { include: unknown } =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, 'include')
const codeOf = (item: unknown): unknown => (item as { code?: unknown } | null)?.code

/** The entries of the piece that one item includes. */
function readPiece(item: unknown, path: KeyPath, where: PlanPlace): { placed: Placed[]; findings: Finding[] } {
  const { file, locate, read, names } = where
  const parsed = readShape(includeItem, item, { file, locate: (inner) => locate(file, inner), path })
  if ('findings' in parsed) return { placed: [], findings: parsed.findings }
  const { include, clause } = parsed.value
  const piece = read(include)
  if (!piece) return { placed: [], findings: [unknownPiece(file, locate(file, path), include, names(), path)] }
  if (piece.items === undefined) return { placed: [], findings: [] }
  if (!Array.isArray(piece.items)) return { placed: [], findings: [notAList(piece.file)] }
  const clauseAt = { file, path: [...path, 'clause'] }
  const placed = piece.items.map((entry: unknown, at): Placed => {
    const origin: Origin = { file: piece.file, path: [at], shared: true }
    const isNamed = typeof entry !== 'object' || entry === null || Object.hasOwn(entry, 'clause')
    return !clause || isNamed
      ? { item: entry, origin }
      : { item: { ...entry, clause }, origin: { ...origin, clauseAt } }
  })
  return { placed, findings: [] }
}

/** The place of a key of an expanded list: in the shared file where it came from there, and with the key as it stands in that file. */
export function locateEntry(path: KeyPath, origins: readonly Origin[], locate: Locate): Place | null {
  const [, at, ...rest] = path
  const origin = typeof at === 'number' ? origins[at] : undefined
  if (!origin) return null
  const { file, path: own } =
    origin.clauseAt && rest[0] === 'clause' ? origin.clauseAt : { file: origin.file, path: [...origin.path, ...rest] }
  const place = locate(file, own)
  return place && { ...place, file, key: keyText(own) }
}

const notAList = (file: string): Finding =>
  fileFinding(
    file,
    'WRONG_VALUE',
    { line: 1, column: 1 },
    {
      zh: '共用的责任免除应为列表',
      en: 'shared exclusions are a list',
      mend: { zh: '每条以“- code:”开头', en: 'each starts with "- code:"' },
    },
  )

export function unknownPiece(
  file: string,
  place: Place | null,
  name: string,
  names: readonly string[],
  path: KeyPath,
): Finding {
  const stems = names.map((one) => one.replace(/\.\w+$/, ''))
  const guess = nearest(name, stems)
  const says: Bilingual = {
    zh: `没有名为 ${name} 的共用内容${guess ? `，是否想写 ${guess}` : ''}`,
    en: `there is no shared piece named ${name}${guess ? `, did you mean ${guess}` : ''}`,
  }
  const mend =
    stems.length > 0
      ? { zh: `可用：${stems.join('、')}`, en: `there are: ${stems.join(', ')}` }
      : { zh: '请在 _shared 目录补上此文件', en: 'add the file under _shared' }
  return fileFinding(file, 'UNKNOWN_INCLUDE', place, { ...says, mend }, path)
}

/** The city's own entry stands instead of the shared one: allowed, and said. */
export const sayOverridden = (code: string, sharedFile: string) => ({
  zh: `本市自己的 ${code} 取代了 ${sharedFile} 中的同名条目`,
  en: `the city's own ${code} stands instead of the one in ${sharedFile}`,
  mend: { zh: '若无不同，请删去本市的一条', en: "remove the city's own if it does not differ" },
})
