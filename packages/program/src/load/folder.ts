/** The files of a city's folder: which belong there, which are missing, which stand in the wrong place. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { LISTS } from '../schema/lists.ts'
import { CSV_LIMITS } from './csv-file.ts'
import { decode } from './decode.ts'
import { fileFinding } from './findings.ts'
import { SHARED, type SharedSource, sharedAmong, sharedBeside } from './shared.ts'
import { YAML_LIMITS } from './yaml-file.ts'

const ROOT_FILES = ['program.yaml', 'clauses.yaml', 'CHANGELOG.md']
const OPTIONAL_FILES = ['README.md']
const LIST_FILES = Object.keys(LISTS).map((name) => `${name}.csv`)
/** What each folder holds: names, or the ending that any name may have. */
const FOLDERS: Readonly<Record<string, { names?: readonly string[]; ending?: string }>> = {
  cycles: { ending: '.yaml' },
  plans: { ending: '.yaml' },
  cases: { ending: '.yaml' },
  lists: { names: LIST_FILES },
  brand: { names: ['theme.yaml', 'logo.svg', 'logo.png'] },
}
const REQUIRED = [...ROOT_FILES, 'brand/theme.yaml']
const MOST_FILES = 500

export interface Folder {
  /** Paths inside the folder, sorted, with '/'. */
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
  /** The text of one of them, or what is wrong with it. */
  text(path: string): string | Finding
  readonly shared: SharedSource
}

/** A city's files held in memory, by path inside the folder: texts, or bytes as they stand on disk. */
export type CityFiles = Readonly<Record<string, string | Uint8Array>>

interface Entry {
  /** Path inside the folder; of something that is no file, its own. */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link'
}

/** @throws Error when the folder cannot be read; the command says so before anything else */
export function readFolder(dir: string): Folder {
  return {
    ...sorted(entriesIn(dir)),
    text: (path) => {
      const { size } = statSync(join(dir, path))
      return size > mostBytes(path) ? fileTooLarge(path) : decode(path, readFileSync(join(dir, path)))
    },
    shared: sharedBeside(dir),
  }
}

/** The same of files that stand on no disk: a draft, a snapshot; shared pieces may be held with them, under '_shared/'. */
export function heldFolder(held: CityFiles): Folder {
  const entries = Object.keys(held)
    .filter((path) => !path.startsWith(`${SHARED}/`))
    .sort(byName)
  return {
    ...sorted(entries.map((path): Entry => ({ path, kind: 'file' }))),
    text: (path) => {
      const content = held[path]!
      if (content.length > mostBytes(path)) return fileTooLarge(path)
      return typeof content === 'string' ? content : decode(path, content)
    },
    shared: sharedAmong(held),
  }
}

/** Every file of a folder on disk that belongs to a city, as its bytes; what is too large to be read stays where it is. */
export function readCityFiles(dir: string): Record<string, Uint8Array> {
  const { files } = readFolder(dir)
  const readable = files.filter((path) => statSync(join(dir, path)).size <= mostBytes(path))
  return Object.fromEntries(readable.map((path) => [path, readFileSync(join(dir, path))]))
}

const mostBytes = (path: string): number => (path.endsWith('.yaml') ? YAML_LIMITS.bytes : CSV_LIMITS.bytes)

const fileTooLarge = (path: string): Finding =>
  fileFinding(path, 'TOO_LARGE', null, {
    zh: `文件超过 ${mostBytes(path) / 1_000_000} MB`,
    en: `the file is larger than ${mostBytes(path) / 1_000_000} MB`,
    mend: { zh: '请拆成多个文件，或精简', en: 'split it, or make it shorter' },
  })

function sorted(entries: readonly Entry[]): Pick<Folder, 'files' | 'findings'> {
  const files = entries.filter(isCityFile).map(({ path }) => path)
  const findings = entries.filter((entry) => !isCityFile(entry)).map(stranger)
  for (const path of REQUIRED) if (!files.includes(path)) findings.push(missing(path))
  for (const folder of ['cycles', 'plans', 'cases'])
    if (!files.some((path) => path.startsWith(`${folder}/`))) findings.push(missing(`${folder}/*.yaml`))
  if (files.length > MOST_FILES) return { files: [], findings: [tooMany(files.length)] }
  return { files, findings }
}

/** Whether a path is one that a city's folder may hold. */
export function isCityPath(path: string): boolean {
  return isCityFile({ path, kind: 'file' })
}

function isCityFile({ path, kind }: Entry): boolean {
  const [folder, name, ...deeper] = path.split('/')
  if (kind !== 'file' || deeper.length > 0) return false
  if (name === undefined) return [...ROOT_FILES, ...OPTIONAL_FILES].includes(path)
  return Object.hasOwn(FOLDERS, folder!) && belongs(folder!, name)
}

/** What stands in the folder and in the folders it may have, hidden files left out. */
function entriesIn(dir: string): Entry[] {
  return direntsOf(dir).flatMap((entry) => {
    if (!entry.isDirectory() || !Object.hasOwn(FOLDERS, entry.name)) return [{ path: entry.name, kind: kindOf(entry) }]
    const inner = direntsOf(join(dir, entry.name))
    return inner.map((one) => ({ path: `${entry.name}/${one.name}`, kind: kindOf(one) }))
  })
}

function direntsOf(dir: string): Dirent[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => byName(a.name, b.name))
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1)
const kindOf = (entry: Dirent): Entry['kind'] => (entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'link')

function belongs(folder: string, name: string): boolean {
  const { names, ending } = FOLDERS[folder]!
  return names ? names.includes(name) : name.endsWith(ending!) && /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(name)
}

const KINDS = {
  file: { zh: '文件', en: 'file' },
  folder: { zh: '文件夹', en: 'folder' },
  link: { zh: '链接', en: 'link' },
} as const

function stranger({ path, kind: what }: Entry): Finding {
  const [folder = '', name] = path.split('/')
  const names = name === undefined ? [...ROOT_FILES, ...Object.keys(FOLDERS)] : (FOLDERS[folder]?.names ?? [])
  const guess = nearest(name ?? folder, names)
  const kind = KINDS[what]
  return fileFinding(path, 'UNKNOWN_FILE', null, {
    zh: `不认识的${kind.zh} ${path}${guess ? `，是否想写 ${guess}` : ''}`,
    en: `unknown ${kind.en} ${path}${guess ? `, did you mean ${guess}` : ''}`,
    mend: { zh: '请改名或移出城市目录', en: 'rename it or move it out of the city’s folder' },
  })
}

export const missing = (path: string): Finding =>
  fileFinding(path, 'MISSING_FILE', null, {
    zh: `缺少 ${path}`,
    en: `${path} is missing`,
    mend: { zh: `请补上 ${path}`, en: `add ${path}` },
  })

const tooMany = (count: number): Finding =>
  fileFinding('.', 'TOO_LARGE', null, {
    zh: `城市目录有 ${count} 个文件，至多 ${MOST_FILES}`,
    en: `the city’s folder has ${count} files, at most ${MOST_FILES}`,
    mend: { zh: '请合并文件', en: 'put files together' },
  })
