/** Extensions of a window that people already enroll in: each is a decision of its own, added and never taken back. */
import type { CivilDate } from '@gongbao/kernel'
import type { Finding, Plan, WindowExtension } from '@gongbao/program'

const extensionsOf = (plan: Plan | undefined): readonly WindowExtension[] => plan?.window.extensions ?? []
const said = ({ to, reason, approvedBy, on, coverFrom, clause }: WindowExtension): string =>
  JSON.stringify([to, reason, approvedBy, on, coverFrom ?? null, clause ?? null])

/** Those the city did not have before. */
export function extensionsAdded(before: Plan | undefined, after: Plan): WindowExtension[] {
  const known = new Set(extensionsOf(before).map(said))
  return extensionsOf(after).filter((extension) => !known.has(said(extension)))
}

/**
 * What keeps files out that touch the extensions of a plan in force.
 * @param before the plan as the city runs on it; @param on the business date
 */
export function extensionFaults(code: string, before: Plan, after: Plan, on: CivilDate): Finding[] {
  const [old, now] = [extensionsOf(before), extensionsOf(after)]
  const about = { level: 'error', file: `plans/${code}.yaml` } as const
  const changed = old.findIndex((extension, at) => !now[at] || said(now[at]) !== said(extension))
  if (changed >= 0) {
    const { to } = old[changed]!
    return [
      {
        ...about,
        key: `window.extensions[${changed}]`,
        code: 'EXTENSION_CHANGED',
        zh: `延长至 ${to} 已经公布，不能修改或删去`,
        en: `the extension to ${to} was announced and may not be changed or taken back`,
        mend: { zh: '改回原文；要再延长，请另加一条', en: 'put it back; to extend further add another' },
      },
    ]
  }
  return now.flatMap((extension, at): Finding[] => {
    if (at < old.length || extension.on <= on) return []
    return [
      {
        ...about,
        key: `window.extensions[${at}].on`,
        code: 'EXTENSION_FUTURE',
        zh: `延长的决定日期 ${extension.on} 还没有到`,
        en: `the extension is decided on ${extension.on}, which has not come`,
        mend: { zh: '决定以后再载入', en: 'load it once it is decided' },
      },
    ]
  })
}
