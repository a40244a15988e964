/** Which files a draft may gain, and how the next of a kind is called. Pure. */
export const NEW_KINDS = ['cycles', 'cases', 'lists', 'readme'] as const
export type NewKind = (typeof NEW_KINDS)[number]

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,50}$/

/** Whether a person may choose the name; lists and the read-me have theirs. */
export const isNamed = (kind: NewKind): boolean => kind === 'cycles' || kind === 'cases'
export const isFileName = (name: string): boolean => NAME.test(name)

/** @param name of a cycle or of cases, or which list @returns its path in the city's folder */
export function pathOf(kind: NewKind, name: string): string {
  if (kind === 'readme') return 'README.md'
  return `${kind}/${name}${kind === 'lists' ? '.csv' : '.yaml'}`
}

/** A name to begin with: the years after the last cycle, the plan's own cases. */
export function suggestedName(kind: NewKind, paths: readonly string[], planCode: string): string {
  if (kind === 'cycles') return nextYears(paths)
  if (kind !== 'cases') return ''
  const names = [planCode, ...Array.from({ length: 99 }, (_, at) => `${planCode}-${at + 2}`)]
  return names.find((name) => !paths.includes(pathOf('cases', name))) ?? ''
}

function nextYears(paths: readonly string[]): string {
  const spans = paths.flatMap((path) => {
    const years = /^cycles\/(20\d\d)-(20\d\d)\.yaml$/.exec(path)
    return years ? [[Number(years[1]), Number(years[2])] as const] : []
  })
  const [from, to] = [...spans].sort((a, b) => a[1] - b[1]).at(-1) ?? []
  return from === undefined || to === undefined ? '' : `${to + 1}-${to + 1 + (to - from)}`
}

/** Files without which there is no city, or no draft: they are neither renamed nor taken away. */
export const mayGo = (path: string): boolean => /^(cases|cycles|lists)\//.test(path) || path === 'README.md'
export const mayBeRenamed = (path: string): boolean => /^(cases|cycles)\//.test(path)
