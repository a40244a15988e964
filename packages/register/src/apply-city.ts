import type { TenantTx } from '@gongbao/database'
import { invariant, newId } from '@gongbao/kernel'
import { type City, diffPlans, type Finding, type Plan, planHash } from '@gongbao/program'
import { cityAt } from './city-of.ts'
import { movePlan } from './plan-change.rules.ts'
import { stageOf } from './plan-status.rules.ts'
import {
  currentState,
  insertVersion,
  listVersions,
  lockRegister,
  type PlanVersionRow,
  readVersion,
  saveSnapshot,
} from './register.store.ts'
import { packSnapshot, type Snapshot } from './snapshot.rules.ts'

export type CityChange =
  | { readonly kind: 'frozen'; readonly findings: readonly Finding[] }
  | { readonly kind: 'same' | 'changed'; readonly newVersions: readonly { planCode: string; versionNo: number }[] }

interface PlacedPlan {
  readonly code: string
  readonly plan: Plan
  readonly source: string
  readonly hash: string
  readonly stored: PlanVersionRow | null
  readonly move: ReturnType<typeof movePlan>
}

/**
 * Writes a city's folder into the register: a snapshot of the whole and a new version of each plan that changed. Plans with contracts keep
 * their wording, in the snapshot too, so that whoever reads the city reads the terms people hold.
 *
 * @returns what changed, or the findings that name what may not change because people are insured on it
 */
export async function applyCity(tx: TenantTx, snapshot: Snapshot): Promise<CityChange> {
  await lockRegister(tx)
  const placed: PlacedPlan[] = []
  for (const [code, plan] of snapshot.city.plans) placed.push(await placePlan(tx, code, plan, snapshot.files))
  const frozen = placed.filter(({ move }) => move.kind === 'frozen')
  const findings = [...frozen.flatMap(frozenFindings), ...(await removedFindings(tx, snapshot.city))]
  if (findings.length > 0) return { kind: 'frozen', findings }
  const kept = packSnapshot({ ...snapshot, city: withStoredPlans(snapshot.city, placed) })
  const before = await currentState(tx)
  const newVersions = []
  if (before?.hash !== kept.hash) await saveSnapshot(tx, kept)
  for (const one of placed) {
    if (one.move.kind !== 'new') continue
    await insertVersion(tx, versionOf(tx, one, one.move.versionNo, kept.hash))
    newVersions.push({ planCode: one.code, versionNo: one.move.versionNo })
  }
  invariant(before?.hash !== kept.hash || newVersions.length === 0, 'a new plan version without a new snapshot')
  return { kind: before?.hash === kept.hash ? 'same' : 'changed', newVersions }
}

async function placePlan(tx: TenantTx, code: string, plan: Plan, files: Files): Promise<PlacedPlan> {
  const source = files[`plans/${code}.yaml`] ?? files[`plans/${code}.yml`] ?? ''
  const hash = planHash(plan)
  const stored = await readVersion(tx, code)
  const standing = stored && {
    ...stored,
    hasContracts: stored.firstContractOn !== null,
    source: stored.hash === hash ? stored.source : await storedWording(tx, stored),
  }
  return { code, plan, source, hash, stored, move: movePlan(standing, { hash, source: wordingOf(source, files) }) }
}

type Files = Readonly<Record<string, string>>

/** A plan's text with the shared exclusions it may include: what decides whether a contract's wording was touched. */
function wordingOf(source: string, files: Files): string {
  const shared = Object.keys(files).filter((path) => path.startsWith('_shared/exclusions/'))
  return [source, ...shared.sort().map((path) => `${path}\n${files[path]}`)].join('\n')
}

async function storedWording(tx: TenantTx, { source, snapshotHash }: PlanVersionRow): Promise<string> {
  return wordingOf(source, (await cityAt(tx, snapshotHash)).files)
}

function withStoredPlans(city: City, placed: readonly PlacedPlan[]): City {
  const plans = placed.map(({ code, plan, stored, move, hash }): [string, Plan] => {
    // Another release read the same file otherwise: what was stored is what people signed.
    const readOtherwise = move.kind === 'same' && stored !== null && stored.hash !== hash
    return [code, readOtherwise ? stored.content : plan]
  })
  return { ...city, plans: new Map(plans) }
}

function versionOf(tx: TenantTx, { code, plan, source, hash }: PlacedPlan, versionNo: number, snapshotHash: string) {
  const { product, window, cover } = plan
  return {
    id: newId('planVersion'),
    planCode: code,
    versionNo,
    planYear: Number(cover.from.slice(0, 4)),
    hash,
    snapshotHash,
    title: plan.title,
    productName: product.name,
    filingNo: product.filingNo,
    actuaryName: product.actuary.name,
    actuarySignedOn: product.actuary.signedOn,
    stage: stageOf(product, tx.business.on),
    windowFrom: window.from,
    windowTo: window.to,
    coverFrom: cover.from,
    coverTo: cover.to,
    source,
    content: plan,
    firstContractOn: null,
  }
}

/** A plan that people are insured on cannot be taken out of the folder either. */
async function removedFindings(tx: TenantTx, city: City): Promise<Finding[]> {
  const versions = await listVersions(tx)
  const removed = versions.filter(({ planCode, firstContractOn }) => firstContractOn && !city.plans.has(planCode))
  return removed.map(({ planCode }) => ({
    level: 'error',
    file: `plans/${planCode}.yaml`,
    code: 'PLAN_REMOVED',
    zh: `方案 ${planCode} 已有保单，文件不能删除`,
    en: `plan ${planCode} has policies and its file may not be removed`,
    mend: { zh: '恢复该文件', en: 'put the file back' },
  }))
}

function frozenFindings({ code, plan, stored }: PlacedPlan): Finding[] {
  invariant(stored, 'a plan is frozen by its stored version')
  const file = `plans/${code}.yaml`
  const mend = {
    zh: '已有保单的方案不能修改：改回原文，新的内容写入下一年度的方案；共用内容（_shared）要改时另立新名',
    en: 'people are insured on this plan: put the file back and write the new terms into the next plan year; give a changed shared piece a new name',
  }
  const { changes } = diffPlans(stored.content, plan)
  const since = stored.firstContractOn
  if (changes.length === 0) {
    const zh = `方案 ${code} 自 ${since} 起已有保单，文件内容与在售版本不一致`
    return [
      {
        level: 'error',
        file,
        code: 'PLAN_FROZEN',
        zh,
        en: `plan ${code} has policies since ${since}; its file differs`,
        mend,
      },
    ]
  }
  return changes.map(({ key, text, clause }) => ({
    level: 'error',
    file,
    key,
    ...(clause ? { clause } : {}),
    code: 'PLAN_FROZEN',
    zh: `方案 ${code} 自 ${since} 起已有保单，不能改动：${text.zh}`,
    en: `plan ${code} has policies since ${since} and may not change: ${text.en}`,
    mend,
  }))
}
