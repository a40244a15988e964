/** What a draft changes beside its plan, in words: the program's own terms, cycles, clauses, lists, cases. Nothing of it may reach the city unsaid. */
import type { Bilingual } from '@gongbao/kernel'
import { type City, canonical, type PlanChange } from '@gongbao/program'
import { readCycles } from '../cycle-text.rules.ts'
import type { FileChange, KeptFiles } from '../folder.rules.ts'
import { readProgram } from '../program-text.rules.ts'
import { own, type ReadingSection } from '../reading.rules.ts'

/** A state of the city: what its files mean, and what stands in them. */
export interface CityState extends KeptFiles {
  readonly city: City
}

/**
 * @param files the files that differ
 * @returns what changes in every file but the draft's plan: what decides and what is owed first; each file that differs has at least one line
 */
export function cityChanges(before: CityState, after: CityState, files: readonly FileChange[]): PlanChange[] {
  const others = files.filter(({ path }) => !path.startsWith('plans/'))
  return others.sort((a, b) => rankOf(a.path) - rankOf(b.path)).flatMap((file) => changesOf(file, before, after))
}

const KINDS = ['program.yaml', 'cycles/', 'clauses.yaml', 'lists/', 'brand/', 'cases/'] as const
const rankOf = (path: string): number => {
  const at = KINDS.findIndex((kind) => path.startsWith(kind))
  return at < 0 ? KINDS.length : at
}

function changesOf(file: FileChange, before: CityState, after: CityState): PlanChange[] {
  const said = wordsFor(file, before, after)
  if (said.length > 0) return said
  const word = {
    added: ['新增文件', 'new file'],
    removed: ['删去文件', 'file removed'],
    changed: ['文字有改动', 'reworded'],
  }
  const [zh, en] = word[file.change] as [string, string]
  return [changeOf(file, file.path, { zh: `${file.path}：${zh}`, en: `${file.path}: ${en}` })]
}

function wordsFor(file: FileChange, before: CityState, after: CityState): PlanChange[] {
  const { path } = file
  if (path === 'program.yaml') {
    const read = sectionChanges(file, PROGRAM, readProgram(before.city), readProgram(after.city))
    return [...read, ...keyChanges(file, before.city.program, after.city.program)]
  }
  if (path.startsWith('cycles/')) return cycleChanges(file, before.city, after.city)
  if (path === 'clauses.yaml') return clauseChanges(file, before.city, after.city)
  if (path.startsWith('lists/')) return rowChanges(file, before.files[path], after.files[path])
  if (path.startsWith('cases/')) return caseChanges(file, before.city, after.city)
  return []
}

const PROGRAM: Bilingual = { zh: '项目', en: 'program' }

/** A new cycle is read against the one before it, as whoever approves it would. */
function cycleChanges(file: FileChange, before: City, after: City): PlanChange[] {
  const code = file.path.replace(/^cycles\/|\.yaml$/g, '')
  const [old, now] = [readCycles(before), readCycles(after).find((one) => one.code === code)]
  const was = old.find((one) => one.code === code) ?? old.find((one) => one.planYears[0]! < (now?.planYears[0] ?? 0))
  if (!now || !was) return []
  const where = { zh: `承保周期 ${now.name}`, en: `cycle ${code}` }
  const changes = sectionChanges(file, where, was.sections, now.sections)
  if (file.change !== 'added')
    return [...changes, ...keyChanges(file, before.cycles.get(code)!, after.cycles.get(code)!)]
  const text = {
    zh: `新增 ${where.zh}（下面是与 ${was.name} 的不同）`,
    en: `added ${where.en}; its differences from ${was.code} below`,
  }
  return [changeOf(file, file.path, text), ...changes]
}

/** The keys whose values differ: what the sentences leave out is named at least. */
function keyChanges(file: FileChange, before: object, after: object): PlanChange[] {
  const keys = keysThatDiffer(before, after)
  if (keys.length === 0) return []
  const text = {
    zh: `${file.path} 中改动的键：${keys.join('、')}`,
    en: `keys changed in ${file.path}: ${keys.join(', ')}`,
  }
  return [changeOf(file, file.path, text)]
}

function keysThatDiffer(before: unknown, after: unknown, path = ''): string[] {
  if (canonical(before ?? null) === canonical(after ?? null)) return []
  if (!isObject(before) || !isObject(after)) return [path]
  const inner = (key: string) => (path ? `${path}.${key}` : key)
  return Object.keys({ ...before, ...after }).flatMap((key) => keysThatDiffer(before[key], after[key], inner(key)))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function sectionChanges(
  file: FileChange,
  where: Bilingual,
  before: readonly ReadingSection[],
  after: readonly ReadingSection[],
): PlanChange[] {
  const [old, now] = [itemsOf(before), itemsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key), now.get(key)]
    const [from, to] = [a?.text ?? NONE, b?.text ?? NONE]
    if (from.zh === to.zh) return []
    const { title, name, clause } = (b ?? a)!
    const text = {
      zh: `${where.zh} · ${title.zh} · ${name}：${from.zh} → ${to.zh}`,
      en: `${where.en} · ${title.en} · ${name}: ${from.en} → ${to.en}`,
    }
    return [{ ...changeOf(file, `${file.path}.${key}`, text), clause }]
  })
}

const NONE: Bilingual = { zh: '无', en: 'none' }

function itemsOf(sections: readonly ReadingSection[]) {
  const entries = sections.flatMap(({ code: section, title, items }) =>
    items.map(({ code, name, sentences, clauses }) => {
      const text = { zh: sentences.map(({ zh }) => zh).join('；'), en: sentences.map(({ en }) => en).join('; ') }
      return [`${section}.${code}`, { title, name, text, clause: clauses[0]?.id ?? null }] as const
    }),
  )
  return new Map(entries)
}

function clauseChanges(file: FileChange, before: City, after: City): PlanChange[] {
  const ids = [...new Set([...before.clauses.keys(), ...after.clauses.keys()])]
  return ids.flatMap((id) => {
    const [a, b] = [before.clauses.get(id), after.clauses.get(id)]
    if (canonical(a ?? null) === canonical(b ?? null)) return []
    const { zh, en } = !a ? ADDED : !b ? REMOVED : CHANGED
    const parts = a && b ? keysThatDiffer(a, b) : []
    const which = parts.length > 0 ? own(`（${parts.join('、')}）`) : own('')
    return [
      {
        ...changeOf(file, `${file.path}.${id}`, {
          zh: `${zh}条款 ${id}${which.zh}`,
          en: `clause ${id} ${en}${which.en}`,
        }),
        clause: id,
      },
    ]
  })
}

const ADDED: Bilingual = { zh: '新增', en: 'added' }
const REMOVED: Bilingual = { zh: '删去', en: 'removed' }
const CHANGED: Bilingual = { zh: '改动', en: 'changed' }
/** Rows of a list, each as a whole: one that was changed was taken away and another added. */
function rowChanges(file: FileChange, before = '', after = ''): PlanChange[] {
  const rows = (text: string) => text.split(/\r?\n/).filter((row) => row.trim() !== '')
  return counted(file, file.path, rows(before), rows(after), { zh: '行', en: 'rows' })
}

function caseChanges(file: FileChange, before: City, after: City): PlanChange[] {
  const of = (city: City) => city.cases.filter((one) => one.file === file.path).map((one) => canonical(one.case))
  return counted(file, file.path, of(before), of(after), { zh: '个案例', en: 'cases' })
}

function counted(
  file: FileChange,
  path: string,
  before: readonly string[],
  after: readonly string[],
  unit: Bilingual,
): PlanChange[] {
  const [gone, come] = [surplus(before, after), surplus(after, before)]
  if (gone + come === 0) return []
  const text = {
    zh: `${path}：新增 ${come} ${unit.zh}，删去 ${gone} ${unit.zh}（改动一处算删去一处、新增一处）`,
    en: `${path}: ${come} ${unit.en} added, ${gone} removed (a changed one counts as both)`,
  }
  return [changeOf(file, path, text)]
}

/** How many of some have no like among others, each like taken once. */
function surplus(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1)
  return some.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  }).length
}

const changeOf = (file: FileChange, key: string, text: Bilingual): PlanChange => ({
  kind: file.change,
  key,
  rule: null,
  clause: null,
  text,
})
