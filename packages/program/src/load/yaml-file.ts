/** One YAML file, read strictly: no anchors, aliases, tags, merge keys or double keys, bounded in size and depth, every key with its place. */

import type { Bilingual } from '@gongbao/kernel'
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
} from 'yaml'
import type { Finding } from '../finding.ts'
import { fileFinding } from './findings.ts'
import type { KeyPath, Place } from './source.ts'

export const YAML_LIMITS = { bytes: 1_000_000, depth: 32 } as const
/** Names that are JavaScript's own: never keys of a city's file (quality 34). */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

export interface YamlFile {
  /** Plain data; undefined when the file could not be read. */
  readonly data?: unknown
  readonly findings: readonly Finding[]
  locate(path: KeyPath): Place | null
}

export function readYaml(file: string, text: string): YamlFile {
  const unread = (findings: Finding[]): YamlFile => ({ findings, locate: () => null })
  if (Buffer.byteLength(text) > YAML_LIMITS.bytes) return unread([tooLarge(file)])
  const depth = deepest(text)
  if (depth > YAML_LIMITS.depth) return unread([tooDeep(file)])
  const lines = new LineCounter()
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    // Compared pair by pair inside the library, which takes minutes on hostile files; `strictFaults` looks for double keys itself.
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
  })
  const findings = [...document.errors, ...document.warnings]
    .slice(0, 5)
    .map(({ code, message, pos }) => fileFinding(file, 'YAML', placeOf(pos[0]), sayYaml(code, message)))
  if (findings.length > 0) return unread(findings)
  const contents: ParsedNode | null = document.contents
  const faults = strictFaults(file, contents, placeOf)
  if (faults.length > 0) return unread(faults)
  return { data: document.toJS({ maxAliasCount: 0 }), findings: [], locate: (path) => locate(contents, path, placeOf) }
}

type Said = Bilingual & { readonly mend: Bilingual }

/** The library's commonest faults in our words; others keep its own text. */
function sayYaml(code: string, message: string): Said {
  const known = YAML_SAYS[code]
  if (known) return known
  return {
    zh: `YAML 写法有误：${message}`,
    en: `not valid YAML: ${message}`,
    mend: { zh: '请检查缩进、冒号和引号', en: 'look at indentation, colons and quotes' },
  }
}

const YAML_SAYS: Readonly<Record<string, Said>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有两个“键: 值”',
    en: 'there are two "key: value" on one line',
    mend: { zh: '内容含“: ”时请给整个值加引号', en: 'quote the whole value when it contains ": "' },
  },
  TAB_AS_INDENT: {
    zh: '缩进用了制表符',
    en: 'a tab is used to indent',
    mend: { zh: '请用空格缩进', en: 'indent with spaces' },
  },
  BAD_INDENT: {
    zh: '缩进不一致',
    en: 'the indentation does not match',
    mend: { zh: '同一层的键请左对齐', en: 'align the keys of one level' },
  },
  MULTIPLE_DOCS: {
    zh: '一个文件里有多份文档（---）',
    en: 'the file holds more than one document (---)',
    mend: { zh: '请删去 ---', en: 'remove ---' },
  },
}

/** The deepest nesting of the text, judged before parsing so that no file can exhaust the parser's stack. */
function deepest(text: string): number {
  let flow = 0
  let most = 0
  for (const character of text) {
    if (character === '[' || character === '{') flow += 1
    else if ((character === ']' || character === '}') && flow > 0) flow -= 1
    if (flow > most) most = flow
  }
  const indents: number[] = []
  for (const row of text.split('\n')) {
    const body = row.trimStart()
    if (body === '' || body.startsWith('#')) continue
    const indent = row.length - body.length
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
    indents.push(indent)
    const dashes = /^(?:[-?:] +)+/.exec(body)?.[0].split(/ +/).length ?? 1
    most = Math.max(most, indents.length + dashes - 1)
  }
  return most
}

type PlaceOf = (offset: number) => Place

/** What the strict form of a city's file leaves out of YAML. */
function strictFaults(file: string, node: Node | null, placeOf: PlaceOf): Finding[] {
  if (!node) return []
  const place = placeOf(node.range?.[0] ?? 0)
  if (isAlias(node) || (node as { anchor?: string }).anchor)
    return [
      fileFinding(file, 'YAML_ALIAS', place, {
        zh: '不支持锚点和别名（& 与 *）',
        en: 'anchors and aliases (& and *) are not supported',
        mend: { zh: '请把内容写全', en: 'write the content out' },
      }),
    ]
  if (node.tag)
    return [
      fileFinding(file, 'YAML_TAG', place, {
        zh: `不支持标签 ${node.tag}`,
        en: `the tag ${node.tag} is not supported`,
        mend: { zh: '请去掉标签；文本可加引号', en: 'remove the tag; quote the value to make it a text' },
      }),
    ]
  if (isSeq(node)) return node.items.flatMap((item) => strictFaults(file, item as Node, placeOf))
  return isMap(node) ? mapFaults(file, node.items as Pair<Node, Node | null>[], placeOf) : []
}

function mapFaults(file: string, pairs: readonly Pair<Node, Node | null>[], placeOf: PlaceOf): Finding[] {
  const seen = new Map<string, Place>()
  return pairs.flatMap(({ key, value }) => {
    const place = placeOf(key.range?.[0] ?? 0)
    const keyFaults = strictFaults(file, key, placeOf)
    if (keyFaults.length > 0) return keyFaults
    if (!isScalar(key)) return [badKey(file, place)]
    const name = String(key.value)
    if (name === '<<' || FORBIDDEN_KEYS.has(name)) return [forbiddenKey(file, name, place)]
    const before = seen.get(name)
    if (before) return [doubleKey(file, name, place, before)]
    seen.set(name, place)
    return strictFaults(file, value, placeOf)
  })
}

function locate(root: Node | null, path: KeyPath, placeOf: PlaceOf): Place | null {
  let node: Node | null = root
  let place: Place | null = root ? placeOf(root.range?.[0] ?? 0) : null
  for (const step of path) {
    if (isMap(node)) {
      const pair = (node.items as Pair<Node, Node | null>[]).find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      )
      if (!pair) return place
      place = placeOf(pair.key.range?.[0] ?? 0)
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step] as Node
      place = placeOf(node.range?.[0] ?? 0)
    } else return place
  }
  return place
}

const tooLarge = (file: string): Finding =>
  fileFinding(file, 'TOO_LARGE', null, {
    zh: `文件超过 ${YAML_LIMITS.bytes / 1_000_000} MB`,
    en: `the file is larger than ${YAML_LIMITS.bytes / 1_000_000} MB`,
    mend: { zh: '请拆成多个文件，或改用 lists/*.csv', en: 'split it, or use lists/*.csv' },
  })

const tooDeep = (file: string): Finding =>
  fileFinding(file, 'TOO_DEEP', null, {
    zh: `内容嵌套超过 ${YAML_LIMITS.depth} 层`,
    en: `the content nests deeper than ${YAML_LIMITS.depth} levels`,
    mend: { zh: '请减少嵌套', en: 'nest less' },
  })

const badKey = (file: string, place: Place): Finding =>
  fileFinding(file, 'YAML_KEY', place, {
    zh: '键应为文本',
    en: 'a key must be a text',
    mend: { zh: '请检查冒号前的内容', en: 'look at what stands before the colon' },
  })

const forbiddenKey = (file: string, name: string, place: Place): Finding =>
  fileFinding(file, 'FORBIDDEN_KEY', place, {
    zh: `不允许使用键 ${name}`,
    en: `the key ${name} is not allowed`,
    mend: { zh: '请删去此键', en: 'remove this key' },
  })

const doubleKey = (file: string, name: string, place: Place, before: Place): Finding =>
  fileFinding(file, 'DOUBLE_KEY', place, {
    zh: `键 ${name} 重复，第 ${before.line} 行已写过`,
    en: `the key ${name} stands twice; it is already on line ${before.line}`,
    mend: { zh: '请只保留一个', en: 'keep one of them' },
  })
