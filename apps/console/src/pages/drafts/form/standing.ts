/** Which findings still speak of what is written: one about a place that has been changed since it was checked says nothing of what stands there now. */

import { pathOfKey, valueAt } from '../yaml/plain.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { Finding } from './context.ts'

/** @param text as it is now @param checkedText as it was when the findings were made */
export function standingFindings(findings: readonly Finding[], text: string, checkedText: string): readonly Finding[] {
  if (text === checkedText) return findings
  const [now, then] = [readYaml(text), readYaml(checkedText)]
  if (now === undefined || then === undefined) return findings
  const isSame = ({ key }: Finding): boolean => {
    if (key === undefined) return true
    const path = pathOfKey(key)
    return JSON.stringify(valueAt(now, path)) === JSON.stringify(valueAt(then, path))
  }
  return findings.filter(isSame)
}
