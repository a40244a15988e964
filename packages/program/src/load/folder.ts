/** The files of a city's folder: which belong there, which are missing, which stand in the wrong place. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { LISTS } from '../schema/lists.ts'
import { fileFinding } from './findings.ts'

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
/** Without them no record can be read: what treatment it was, and what its funds paid. */
const REQUIRED = [...ROOT_FILES, 'brand/theme.yaml', 'lists/treatment-types.csv', 'lists/funds.csv']
const MOST_FILES = 500

export interface Folder {
  /** Paths inside the folder, sorted, with '/'. */
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
}

/** @throws Error when the folder cannot be read; the command says so before anything else */
export function readFolder(dir: string): Folder {
  const files: string[] = []
  const findings: Finding[] = []
  for (const entry of entriesOf(dir)) {
    if (entry.isDirectory() && Object.hasOwn(FOLDERS, entry.name)) {
      for (const inner of entriesOf(join(dir, entry.name))) {
        const path = `${entry.name}/${inner.name}`
        if (inner.isFile() && belongs(entry.name, inner.name)) files.push(path)
        else findings.push(stranger(path, inner, namesIn(entry.name)))
      }
    } else if (entry.isFile() && [...ROOT_FILES, ...OPTIONAL_FILES].includes(entry.name)) files.push(entry.name)
    else findings.push(stranger(entry.name, entry, [...ROOT_FILES, ...Object.keys(FOLDERS)]))
  }
  for (const path of REQUIRED) if (!files.includes(path)) findings.push(missing(path))
  for (const folder of ['cycles', 'plans', 'cases'])
    if (!files.some((path) => path.startsWith(`${folder}/`))) findings.push(missing(`${folder}/*.yaml`))
  if (files.length > MOST_FILES) return { files: [], findings: [tooMany(files.length)] }
  return { files, findings }
}

export function readText(dir: string, path: string): string | Finding {
  const bytes = readFileSync(join(dir, path))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fileFinding(path, 'NOT_UTF8', null, {
      zh: '文件不是 UTF-8 编码',
      en: 'the file is not UTF-8',
      mend: { zh: '请另存为 UTF-8（表格软件选“CSV UTF-8”）', en: 'save it as UTF-8' },
    })
  }
}

function entriesOf(dir: string): Dirent[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function belongs(folder: string, name: string): boolean {
  const { names, ending } = FOLDERS[folder]!
  return names ? names.includes(name) : name.endsWith(ending!) && /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(name)
}

function namesIn(folder: string): readonly string[] {
  return FOLDERS[folder]!.names ?? []
}

function stranger(path: string, entry: Dirent, names: readonly string[]): Finding {
  const guess = nearest(entry.name, names)
  const kind = entry.isFile()
    ? { zh: '文件', en: 'file' }
    : entry.isDirectory()
      ? { zh: '文件夹', en: 'folder' }
      : { zh: '链接', en: 'link' }
  return fileFinding(path, 'UNKNOWN_FILE', null, {
    zh: `不认识的${kind.zh} ${path}${guess ? `，是否想写 ${guess}` : ''}`,
    en: `unknown ${kind.en} ${path}${guess ? `, did you mean ${guess}` : ''}`,
    mend: { zh: '请改名或移出城市目录', en: 'rename it or move it out of the city’s folder' },
  })
}

const missing = (path: string): Finding =>
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
