import type { TenantTx } from '@gongbao/database'
import { type City, diffPlans, type Finding, type Plan, type PlanDiff, planHash } from '@gongbao/program'
import { cityAt } from './city-of.ts'
import { type InForce, inForceOn, movePlan, type PlanMove } from './plan-change.rules.ts'
import { currentState, listVersions, type PlanVersionRow, readVersion } from './register.store.ts'
import { extensionFaults } from './window-extension.rules.ts'

/** A plan of the files taken, beside the version the register has of it. */
export interface PlacedPlan {
  readonly code: string
  readonly plan: Plan
  readonly source: string
  readonly hash: string
  readonly stored: PlanVersionRow | null
  readonly inForce: InForce | null
  readonly move: PlanMove
}

export interface Placement {
  readonly plans: readonly PlacedPlan[]
  /** Codes the register has and the files no longer. */
  readonly removed: readonly string[]
  /** Errors that keep the files out: what is in force may neither change nor go. */
  readonly findings: readonly Finding[]
}

export interface PlacementRules {
  /** Whether a version on sale may not be replaced even before the first policy. Real cities and drafts: always. */
  readonly saleHolds: boolean
}

/** Holds the plans of some files against the register's versions: what would be written anew, what stays, what may not change. */
export async function placePlans(tx: TenantTx, city: City, files: Files, rules: PlacementRules): Promise<Placement> {
  const plans: PlacedPlan[] = []
  for (const [code, plan] of city.plans) plans.push(await placePlan(tx, code, plan, files, rules))
  const frozen = plans.filter(({ move }) => move.kind === 'frozen')
  const { removed, findings } = await removedPlans(tx, city, rules)
  const extended = await extensionsHeld(tx, plans)
  return { plans, removed, findings: [...frozen.flatMap(frozenFindings), ...findings, ...extended] }
}

async function extensionsHeld(tx: TenantTx, placed: readonly PlacedPlan[]): Promise<Finding[]> {
  const now = await currentPlans(tx)
  return placed.flatMap(({ code, plan, inForce, move }) => {
    const before = now.get(code)
    return before && inForce && move.kind === 'same' ? extensionFaults(code, before, plan, tx.business.on) : []
  })
}

/** The plans as the city runs on them, by code; none before it was first loaded. */
export async function currentPlans(tx: TenantTx): Promise<City['plans']> {
  const state = await currentState(tx)
  return state ? (await cityAt(tx, state.hash)).city.plans : new Map()
}

async function placePlan(
  tx: TenantTx,
  code: string,
  plan: Plan,
  files: Files,
  { saleHolds }: PlacementRules,
): Promise<PlacedPlan> {
  const source = files[`plans/${code}.yaml`] ?? ''
  const hash = planHash(plan)
  const stored = await readVersion(tx, code)
  const inForce = stored && inForceOn(stored, tx.business.on, saleHolds)
  const standing = stored && {
    ...stored,
    inForce: inForce !== null,
    source: stored.hash === hash ? stored.source : await storedWording(tx, stored),
  }
  const move = movePlan(standing, { hash, source: wordingOf(source, files) })
  return { code, plan, source, hash, stored, inForce, move }
}

type Files = Readonly<Record<string, string>>

/** A plan's text with the shared exclusions it may include: what decides whether a wording in force was touched. */
function wordingOf(source: string, files: Files): string {
  const shared = Object.keys(files).filter((path) => path.startsWith('_shared/exclusions/'))
  return [source, ...shared.sort().map((path) => `${path}\n${files[path]}`)].join('\n')
}

async function storedWording(tx: TenantTx, { source, snapshotHash }: PlanVersionRow): Promise<string> {
  return wordingOf(source, (await cityAt(tx, snapshotHash)).files)
}

/** What changes in words, against the stored wording; null when there is none or nothing changes. */
export function changesOf({ plan, stored, move }: PlacedPlan): PlanDiff | null {
  return stored && move.kind !== 'same' ? diffPlans(stored.content, plan) : null
}

/** A plan in force cannot be taken out of the files either. */
async function removedPlans(
  tx: TenantTx,
  city: City,
  { saleHolds }: PlacementRules,
): Promise<Pick<Placement, 'removed' | 'findings'>> {
  const versions = (await listVersions(tx)).filter(({ planCode }) => !city.plans.has(planCode))
  const findings = versions.flatMap((version): Finding[] => {
    const held = inForceOn(version, tx.business.on, saleHolds)
    if (!held) return []
    return [
      {
        level: 'error',
        file: `plans/${version.planCode}.yaml`,
        code: 'PLAN_REMOVED',
        zh: `${held.zh}，文件不能删除`,
        en: `${held.en} and its file may not be removed`,
        mend: { zh: '恢复该文件', en: 'put the file back' },
      },
    ]
  })
  return { removed: [...new Set(versions.map(({ planCode }) => planCode))], findings }
}

function frozenFindings(placed: PlacedPlan): Finding[] {
  const held = placed.inForce!
  const about = {
    level: 'error',
    file: `plans/${placed.code}.yaml`,
    code: 'PLAN_FROZEN',
    mend: {
      zh: '生效的方案不能修改：改回原文，新的内容写入下一年度的方案；共用内容（_shared）要改时另立新名',
      en: 'a plan in force does not change: put the file back and write the new terms into the next plan year; give a changed shared piece a new name',
    },
  } as const
  // An extension of the window is no term: it has its own rules.
  const changes = changesOf(placed)?.changes.filter(({ key }) => !key.startsWith('window.extensions')) ?? []
  if (changes.length === 0)
    return [{ ...about, zh: `${held.zh}，文件内容与该版本不一致`, en: `${held.en}; its file differs` }]
  return changes.map(({ key, text, clause }) => ({
    ...about,
    key,
    ...(clause ? { clause } : {}),
    zh: `${held.zh}，不能改动：${text.zh}`,
    en: `${held.en} and may not change: ${text.en}`,
  }))
}
