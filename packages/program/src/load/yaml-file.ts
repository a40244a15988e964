/** One YAML file, read strictly: no anchors, aliases, tags, merge keys or double keys, bounded in size and depth, every key with its place. */

import type { Bilingual } from '@gongbao/kernel'
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Finding } from '../finding.ts'
import { fileFinding } from './findings.ts'
import type { KeyPath, Place } from './source.ts'
import { hiddenIn, type PlaceOf, strictFaults } from './yaml-strict.ts'

/** `marks` are the signs that part keys and values: what the parser's time and memory follow; `together` counts all files of a city. */
export const YAML_LIMITS = { bytes: 1_000_000, depth: 32, marks: 200_000, together: 10_000_000 } as const

export interface YamlFile {
  /** Plain data; undefined when the file could not be read. */
  readonly data?: unknown
  readonly findings: readonly Finding[]
  locate(path: KeyPath): Place | null
}

export function readYaml(file: string, text: string): YamlFile {
  const plain = plainText(text)
  const unread = (findings: Finding[]): YamlFile => ({ findings, locate: () => null })
  if (Buffer.byteLength(text) > YAML_LIMITS.bytes) return unread([tooLarge(file)])
  const hidden = hiddenIn(file, plain)
  if (hidden) return unread([hidden])
  const { depth, marks } = measure(plain)
  if (depth > YAML_LIMITS.depth) return unread([tooDeep(file)])
  if (marks > YAML_LIMITS.marks) return unread([tooLarge(file)])
  const lines = new LineCounter()
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = parseDocument(plain, {
    lineCounter: lines,
    prettyErrors: false,
    // Compared pair by pair inside the library, which takes minutes on hostile files; `strictFaults` looks for double keys itself.
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
  })
  const findings = [...document.errors, ...document.warnings].slice(0, 5).map(({ code, message, pos }) => {
    const place = placeOf(pos[0])
    return fileFinding(file, 'YAML', place, sayYaml(code, message, plain.split('\n')[place.line - 1]!))
  })
  if (findings.length > 0) return unread(findings)
  if (document.directives?.yaml.explicit || /^%/m.test(plain.slice(0, 200).split('---')[0]!))
    return unread([fileFinding(file, 'YAML', { line: 1, column: 1 }, DIRECTIVE)])
  const contents: ParsedNode | null = document.contents
  const faults = strictFaults(file, contents, placeOf)
  if (faults.length > 0) return unread(faults)
  return { data: document.toJS({ maxAliasCount: 0 }), findings: [], locate: locator(contents, placeOf) }
}

type Said = Bilingual & { readonly mend: Bilingual }

/** The library's commonest faults in our words; others keep its own text. */
function sayYaml(code: string, message: string, line: string): Said {
  if (/^\s*(?:- )*[\w-]+：/.test(line)) return WIDE_COLON
  const known = YAML_SAYS[code]
  if (known) return known
  return {
    zh: `YAML 写法有误：${message}`,
    en: `not valid YAML: ${message}`,
    mend: { zh: '请检查缩进、冒号和引号', en: 'look at indentation, colons and quotes' },
  }
}

const DIRECTIVE: Said = {
  zh: '不支持 YAML 指令（以 % 开头的行）',
  en: 'YAML directives (lines that start with %) are not supported',
  mend: { zh: '请删去此行和 ---', en: 'remove that line and ---' },
}

const WIDE_COLON: Said = {
  zh: '键后面的冒号是全角的',
  en: 'the colon after the key is a full-width one',
  mend: {
    zh: '改为半角冒号加一个空格，如 claimWithin: 2年',
    en: 'write a plain colon and a space, as in claimWithin: 2年',
  },
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

/** A text without a byte order mark and with plain line ends: the same content reads the same, wherever it was saved. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

const MARKS = new Set([',', ':', '[', '{', '-', '?', '&', '*'])

/** The deepest nesting and the marks of a text, judged before parsing so that no file can exhaust the parser. */
function measure(text: string): { depth: number; marks: number } {
  let flow = 0
  let most = 0
  let marks = 0
  for (const character of text) {
    if (MARKS.has(character)) marks += 1
    if (character === '[' || character === '{') flow += 1
    else if ((character === ']' || character === '}') && flow > 0) flow -= 1
    if (flow > most) most = flow
  }
  return { depth: deepest(text, most), marks }
}

function deepest(text: string, flow: number): number {
  let most = flow
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

/** Where the keys of a file stand; each map is indexed once, however many keys are asked for. */
function locator(root: Node | null, placeOf: PlaceOf): (path: KeyPath) => Place | null {
  const indexes = new WeakMap<object, Map<string, Pair<Node, Node | null>>>()
  const indexOf = (map: YAMLMap): Map<string, Pair<Node, Node | null>> => {
    const known = indexes.get(map)
    if (known) return known
    const pairs = map.items as Pair<Node, Node | null>[]
    const index = new Map(pairs.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
    indexes.set(map, index)
    return index
  }
  return (path) => {
    let node: Node | null = root
    let place: Place | null = root ? placeOf(root.range?.[0] ?? 0) : null
    for (const step of path) {
      if (isMap(node)) {
        const pair = indexOf(node).get(String(step))
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
}

const tooLarge = (file: string): Finding =>
  fileFinding(file, 'TOO_LARGE', null, {
    zh: `文件超过 ${YAML_LIMITS.bytes / 1_000_000} MB 或 ${YAML_LIMITS.marks} 个标点`,
    en: `the file is larger than ${YAML_LIMITS.bytes / 1_000_000} MB or ${YAML_LIMITS.marks} marks`,
    mend: { zh: '请拆成多个文件，或改用 lists/*.csv', en: 'split it, or use lists/*.csv' },
  })

const tooDeep = (file: string): Finding =>
  fileFinding(file, 'TOO_DEEP', null, {
    zh: `内容嵌套超过 ${YAML_LIMITS.depth} 层`,
    en: `the content nests deeper than ${YAML_LIMITS.depth} levels`,
    mend: { zh: '请减少嵌套', en: 'nest less' },
  })
