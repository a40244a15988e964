/** Makes the findings of reading: every one an error, with its place. */
import type { Bilingual } from '@gongbao/kernel'
import type { Finding } from '../finding.ts'
import type { KeyPath, Place } from './source.ts'

export function fileFinding(
  file: string,
  code: string,
  place: Place | null,
  says: Bilingual & { mend: Bilingual },
  path?: KeyPath,
): Finding {
  const { zh, en, mend } = says
  const key = path && path.length > 0 ? { key: keyText(path) } : {}
  return { level: 'error', file, ...key, ...(place ?? {}), code, zh, en, mend }
}

/** benefits[0].deductible.amount */
export function keyText(path: KeyPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const name = step.slice(0, 60)
    return text === '' ? name : `${text}.${name}`
  }, '')
}

/** What several plans include is wrong once, not once in each of them. */
export function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
