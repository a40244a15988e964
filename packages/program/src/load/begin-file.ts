/** What a new file of a city's folder begins with: the copy of the last cycle, the columns of a list, an empty list of cases. */
import type { Bilingual } from '@gongbao/kernel'
import { LISTS, type ListName } from '../schema/lists.ts'
import { isCityPath } from './folder.ts'
import { cycleYears, renewCycleText } from './renew-cycle.ts'

/** The files a folder may gain, as people read of them. */
export const NEW_FILES = [
  'cases/<名称>.yaml',
  'cycles/<名称>.yaml',
  ...Object.keys(LISTS).map((name) => `lists/${name}.csv`),
  'README.md',
] as const

const CASES_HEAD = '# 案例：给定什么，应得什么。先手算，再运行；算式写在 note 里。\n'

/** @param files texts of the city by path @returns its first text, or why there can be no such file */
export function beginFile(path: string, files: Readonly<Record<string, string>>): string | Bilingual {
  if (!isCityPath(path) || path.startsWith('brand/')) return notOfTheFolder(path)
  if (Object.hasOwn(files, path)) return { zh: `已有文件 ${path}`, en: `there is a file ${path} already` }
  const [folder, name = ''] = path.split('/')
  if (folder === 'cycles') return nextCycle(files)
  if (folder === 'cases') return CASES_HEAD
  if (folder === 'lists') return `${columnsOf(name).join(',')}\n`
  return folder === 'plans' ? ofAnotherDraft : ''
}

const ofAnotherDraft: Bilingual = {
  zh: '一份草案只有一个方案；别的方案另立草案',
  en: 'a draft is of one plan; open another for another plan',
}

const notOfTheFolder = (path: string): Bilingual => ({
  zh: `城市目录里没有 ${path} 这样的文件；可以新建：${NEW_FILES.join('、')}（名称用字母、数字和 . _ -）`,
  en: `a city’s folder has no file such as ${path}; it may gain ${NEW_FILES.join(', ')} (names of letters, digits and . _ -)`,
})

const columnsOf = (file: string): string[] => Object.keys(LISTS[file.replace(/\.csv$/, '') as ListName].shape)

/** From the cycle whose years are the latest. */
function nextCycle(files: Readonly<Record<string, string>>): string {
  const latest = Object.keys(files)
    .filter((path) => path.startsWith('cycles/'))
    .sort((a, b) => Math.max(0, ...cycleYears(files[a]!)) - Math.max(0, ...cycleYears(files[b]!)))
    .at(-1)
  return latest ? renewCycleText(files[latest]!) : ''
}
