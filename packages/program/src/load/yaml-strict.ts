/** What the strict form of a city's file leaves out of YAML: anchors, aliases, tags, merge keys, double keys, and characters that nobody can see. */
import type { Bilingual } from '@gongbao/kernel'
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import type { Finding } from '../finding.ts'
import { fileFinding } from './findings.ts'
import type { Place } from './source.ts'

/** Names that are JavaScript's own: never keys of a city's file (quality 34). */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
/** Said of one file; the rest is left until these are mended. */
const MOST_FAULTS = 50
/** Control characters, lone surrogates, and marks that turn the direction of what is read (U+202A–E, U+2066–9). */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u

export type PlaceOf = (offset: number) => Place
type Said = Bilingual & { readonly mend: Bilingual }

export function strictFaults(file: string, root: Node | null, placeOf: PlaceOf): Finding[] {
  const strict = new Strict(file, placeOf)
  strict.visit(root)
  return strict.faults
}

class Strict {
  readonly faults: Finding[] = []
  readonly #file: string
  readonly #placeOf: PlaceOf

  constructor(file: string, placeOf: PlaceOf) {
    this.#file = file
    this.#placeOf = placeOf
  }

  visit(node: Node | null): void {
    if (!node || this.faults.length >= MOST_FAULTS) return
    if (isAlias(node) || (node as { anchor?: string }).anchor) this.#add('YAML_ALIAS', node, ALIAS)
    else if (node.tag) this.#add('YAML_TAG', node, tagSaid(node.tag))
    else if (isSeq(node)) for (const item of node.items) this.visit(item as Node)
    else if (isMap(node)) this.#visitMap(node.items as Pair<Node, Node | null>[])
    else if (isScalar(node) && typeof node.value === 'string' && UNSEEN.test(node.value))
      this.#add('HIDDEN_CHARACTER', node, hiddenSaid(node.value))
  }

  #visitMap(pairs: readonly Pair<Node, Node | null>[]): void {
    const seen = new Map<string, Node>()
    for (const { key, value } of pairs) {
      const before = this.faults.length
      if (before >= MOST_FAULTS) return
      this.visit(key)
      if (this.faults.length > before) continue
      if (isScalar(key)) this.#visitPair(key, String(key.value), value, seen)
      else this.#add('YAML_KEY', key, BAD_KEY)
    }
  }

  #visitPair(key: Node, name: string, value: Node | null, seen: Map<string, Node>): void {
    const shown = name.slice(0, 60)
    const twin = seen.get(name)
    if (name === '<<' || FORBIDDEN_KEYS.has(name)) this.#add('FORBIDDEN_KEY', key, forbiddenSaid(shown))
    else if (twin) this.#add('DOUBLE_KEY', key, doubleSaid(shown, this.#placeOf(twin.range?.[0] ?? 0).line))
    else {
      seen.set(name, key)
      this.visit(value)
    }
  }

  #add(code: string, node: Node | null | undefined, said: Said): void {
    this.faults.push(fileFinding(this.#file, code, this.#placeOf(node?.range?.[0] ?? 0), said))
  }
}

/** Characters that nobody can see, in a text as it stands on disk. @returns the first */
export function hiddenIn(file: string, text: string): Finding | null {
  const at = text.search(UNSEEN)
  if (at < 0) return null
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const place = { line, column: at - before.lastIndexOf('\n') }
  return fileFinding(file, 'HIDDEN_CHARACTER', place, text[at] === '\r' ? LONE_CR : hiddenSaid(text.slice(at, at + 2)))
}

const ALIAS: Said = {
  zh: '不支持锚点和别名（& 与 *）',
  en: 'anchors and aliases (& and *) are not supported',
  mend: { zh: '请把内容写全', en: 'write the content out' },
}
const BAD_KEY: Said = {
  zh: '键应为文本',
  en: 'a key must be a text',
  mend: { zh: '请检查冒号前的内容', en: 'look at what stands before the colon' },
}
const LONE_CR: Said = {
  zh: '换行只有回车符（旧式 Mac 写法），认不出行',
  en: 'lines end in a bare carriage return and cannot be told apart',
  mend: { zh: '请把换行另存为 LF 或 CRLF', en: 'save it with LF or CRLF line ends' },
}

function hiddenSaid(text: string): Said {
  const code = (UNSEEN.exec(text)?.[0] ?? '').codePointAt(0) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {
    zh: `有看不见的字符 ${name}`,
    en: `it holds a character that cannot be seen, ${name}`,
    mend: { zh: '多半是复制带来的；请删去，重新键入', en: 'it came along with a copy: remove it and type anew' },
  }
}

const tagSaid = (tag: string): Said => ({
  zh: `不支持标签 ${tag.slice(0, 60)}`,
  en: `the tag ${tag.slice(0, 60)} is not supported`,
  mend: { zh: '请去掉标签；文本可加引号', en: 'remove the tag; quote the value to make it a text' },
})

const forbiddenSaid = (name: string): Said => ({
  zh: `不允许使用键 ${name}`,
  en: `the key ${name} is not allowed`,
  mend: { zh: '请删去此键', en: 'remove this key' },
})

const doubleSaid = (name: string, line: number): Said => ({
  zh: `键 ${name} 重复，第 ${line} 行已写过`,
  en: `the key ${name} stands twice; it is already on line ${line}`,
  mend: { zh: '请只保留一个', en: 'keep one of them' },
})
