/** What a draft may not do beyond what the check of any city's files says. */
import { isDeepStrictEqual } from 'node:util'
import type { City, Finding, Plan } from '@gongbao/program'
import { isFiled } from '../plan-status.rules.ts'
import { type DraftGround, planPath } from './draft-content.rules.ts'

/**
 * The check's findings as a draft means them: no filing number yet keeps a folder out, but a draft only from approval (W36).
 */
export function asDraft({ planCode }: DraftGround, findings: readonly Finding[]): Finding[] {
  const isUnfiled = ({ code, file, key }: Finding): boolean =>
    code === 'PLACEHOLDER' && file === planPath(planCode) && key === 'product.filingNo'
  return findings.map((finding): Finding => {
    if (!isUnfiled(finding)) return finding
    const { line, column } = finding
    return {
      ...NO_NUMBER,
      file: planPath(planCode),
      key: 'product.filingNo',
      ...(line ? { line, column: column ?? 1 } : {}),
    }
  })
}

/** A finding of a draft's content; new when the city that the draft rests on had none like it. */
export interface DraftFinding extends Finding {
  readonly isNew: boolean
}

const RANK = { error: 0, warning: 1, note: 2 } as const

/**
 * Errors first, then what is of the draft's own making, then what stood before: each in the order of the check.
 * A finding is known again by what it says of which file: its line and its place in a list move when something is written above it.
 * @param before the findings of the city the draft rests on
 */
export function orderFindings(findings: readonly Finding[], before: readonly Finding[]): DraftFinding[] {
  const stood = new Map<string, number>()
  for (const finding of before) stood.set(wordsOf(finding), (stood.get(wordsOf(finding)) ?? 0) + 1)
  return findings
    .map((finding) => {
      const left = stood.get(wordsOf(finding)) ?? 0
      stood.set(wordsOf(finding), left - 1)
      return { ...finding, isNew: left <= 0 }
    })
    .sort((a, b) => placeOf(a) - placeOf(b))
}

const wordsOf = ({ level, code, file, zh }: Finding): string => [level, code, file, zh].join('\n')
const placeOf = ({ level, isNew }: DraftFinding): number =>
  (level === 'error' ? 0 : isNew ? 10 : 20) + RANK[level] * 2 + Number(!isNew)

const NO_NUMBER = {
  level: 'warning',
  code: 'NOT_FILED',
  zh: '还没有备案号：可以提交审核，不能批准',
  en: 'there is no filing number yet: it may be submitted but not approved',
  mend: { zh: '取得备案号后填入 product.filingNo', en: 'write the number to product.filingNo when there is one' },
} as const

/** @param base the city's state the draft rests on @param city what it would become */
export function draftFindings({ planCode, fromCode }: DraftGround, base: City, city: City): Finding[] {
  const plan = city.plans.get(planCode)
  const before = base.plans.get(planCode) ?? base.plans.get(fromCode)
  return [
    ...(city.program.name === base.program.name ? [] : [nameChanged(base.program.name)]),
    ...(plan ? filingFindings(planCode, plan, city) : [planGone(planCode)]),
    ...(plan && before && plan !== before ? signatureFindings(planCode, plan, before) : []),
    ...(plan && before && isNoticeLeftBehind(plan, before) ? [noticeFinding(planCode)] : []),
  ]
}

const planGone = (code: string): Finding => ({
  level: 'error',
  file: planPath(code),
  code: 'PLAN_GONE',
  zh: `草案里没有它自己的方案文件 ${planPath(code)}`,
  en: `the draft lacks its own plan, ${planPath(code)}`,
  mend: {
    zh: '把方案文件放回草案（保存时要带上全部改动的文件）',
    en: 'put the file back: a revision carries all files that differ',
  },
})

const nameChanged = (name: string): Finding => ({
  level: 'error',
  file: 'program.yaml',
  key: 'name',
  code: 'NAME_CHANGED',
  zh: `项目名称“${name}”不能在草案中更改`,
  en: `the program's name cannot be changed by a draft: ${name}`,
  mend: {
    zh: '改回原名；更名由部署人员办理（gongbao tenant apply）',
    en: 'put it back; a program is renamed at deployment (gongbao tenant apply)',
  },
})

function filingFindings(code: string, plan: Plan, city: City): Finding[] {
  const about = { level: 'warning', file: planPath(code), key: 'product.filingNo' } as const
  const { filingNo } = plan.product
  const other = [...city.plans].find(([name, one]) => name !== code && one.product.filingNo === filingNo)
  if (!other || !isFiled(filingNo)) return []
  return [
    {
      ...about,
      code: 'FILING_REUSED',
      zh: `备案号与方案 ${other[0]} 相同`,
      en: `the filing number is that of plan ${other[0]}`,
      mend: { zh: '请核对：新方案通常另行备案', en: 'check it: a new plan is usually filed anew' },
    },
  ]
}

function signatureFindings(code: string, plan: Plan, before: Plan): Finding[] {
  if (plan.product.actuary.signedOn !== before.product.actuary.signedOn) return []
  return [
    {
      level: 'warning',
      file: planPath(code),
      key: 'product.actuary.signedOn',
      code: 'SIGNED_BEFORE',
      zh: `写明的精算签字日期仍是上一版的（${before.product.actuary.signedOn}）`,
      en: `the actuary's date is still that of the version before (${before.product.actuary.signedOn})`,
      mend: { zh: '改为本方案签字的日期', en: 'write the day on which this plan is signed' },
    },
  ]
}

/** Residents read the notice and not the plan: another price, figure or date with the same words tells them what no longer holds. */
function isNoticeLeftBehind(plan: Plan, before: Plan): boolean {
  const isSame = (key: keyof Plan): boolean => isDeepStrictEqual(plan[key], before[key])
  const told = ['window', 'cover', 'refund', 'eligibility', 'price', 'benefits', 'yearCap', 'exclusions'] as const
  return isDeepStrictEqual(plan.notice.sections, before.notice.sections) && !told.every(isSame)
}

const noticeFinding = (code: string): Finding => ({
  level: 'warning',
  file: planPath(code),
  key: 'notice.sections',
  code: 'NOTICE_AS_BEFORE',
  zh: '日期、保费或责任改了，投保须知的正文还和上一版一字不差',
  en: 'dates, prices or benefits change, and the notice still says word for word what it said before',
  mend: {
    zh: '请核对须知里的日期和数字，居民看到的是它',
    en: 'look at its dates and figures: it is what residents read',
  },
})
