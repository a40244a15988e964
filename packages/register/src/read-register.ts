/** What staff read: each answer one function, in the terms of the contract. */
import { notFound } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import type { CivilDate, Refusal } from '@gongbao/kernel'
import type { City, Clause, Plan } from '@gongbao/program'
import { cityAt, cityOf, planByCode, planOfVersion, withWindowOf } from './city-of.ts'
import { clauseUses } from './clause-use.rules.ts'
import { readCycles } from './cycle-text.rules.ts'
import { noticeOf } from './notice.rules.ts'
import { statusOn } from './plan-status.rules.ts'
import { readPlan } from './plan-text.rules.ts'
import { readProgram } from './program-text.rules.ts'
import type { ReadingSection } from './reading.rules.ts'
import { listVersions, type PlanVersion, readVersion } from './register.store.ts'

/** Every version of every plan, the newest of each first. */
export async function listPlanVersions(tx: TenantTx) {
  const { city, versions } = await cityOf(tx)
  const items = (await listVersions(tx)).map((version) => {
    const counts = versions.get(version.planCode)?.id === version.id
    return versionView(version, tx.business.on, counts ? city.plans.get(version.planCode) : undefined)
  })
  return { items }
}

/** A plan as a policy reads, of a version or the newest. */
export async function readPlanText(tx: TenantTx, code: string, versionNo?: number) {
  const version = await readVersion(tx, code, versionNo)
  if (!version) return notFound('plan')
  const { city } = await cityAt(tx, version.snapshotHash)
  const { plan } = await planOfVersion(tx, version.id)
  const sections = sectionsOf({ ...version.content, window: plan.window }, city)
  const { sections: parts, ...notice } = noticeOf(version.content)
  const shown = { ...notice, sections: [...parts] }
  return { version: versionView(version, tx.business.on, plan), sections, notice: shown }
}

/** A plan in the sections of its policy, with the clauses of its city. */
export function sectionsOf(plan: Plan, city: City) {
  return readPlan(plan, city.clauses).map(sectionViewOf(city))
}

/** What was agreed beside the plans: the program's own terms, and each cycle's. */
export async function readAgreement(tx: TenantTx) {
  const { city } = await cityOf(tx)
  const shown = sectionViewOf(city)
  const cycles = readCycles(city).map(({ planYears, sections, ...cycle }) => {
    return { ...cycle, planYears: [...planYears], sections: sections.map(shown) }
  })
  return { program: readProgram(city).map(shown), cycles }
}

/** As `readPlanText` for anyone: a draft is nobody's business yet. */
export async function readPublicPlanText(tx: TenantTx, code: string) {
  const found = await planByCode(tx, code)
  if (!found || found.status === 'draft' || found.status === 'review') return notFound('plan')
  return readPlanText(tx, code)
}

/** All clauses with the rules and cases that rest on them. */
export async function listClauses(tx: TenantTx) {
  const { city } = await cityOf(tx)
  const uses = Map.groupBy(clauseUses(city), ({ clause }) => clause)
  const shown = clauseViewOf(city)
  const items = [...city.clauses.values()].map((clause) => ({
    ...shown(clause),
    uses: (uses.get(clause.id) ?? []).map(({ clause: _, ...use }) => use),
  }))
  return { items }
}

/** The files of the city as they were loaded. */
export async function listFiles(tx: TenantTx) {
  const { hash, files } = await cityOf(tx)
  return { hash, files: Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) })) }
}

/** One file as written. */
export async function readFile(tx: TenantTx, path: string): Promise<{ path: string; text: string } | Refusal> {
  const { files } = await cityOf(tx)
  return Object.hasOwn(files, path) ? { path, text: files[path]! } : notFound('file')
}

/** @param now the plan as the city's files say it today: only its window's extensions may differ from the version */
function versionView({ id, ...version }: PlanVersion, on: CivilDate, now?: Plan) {
  const extended = now ? withWindowOf(now, version) : version
  const windowExtensions = (now?.window.extensions ?? []).map(({ to, reason, approvedBy, on: decidedOn, clause }) => {
    return { to, reason, approvedBy, decidedOn, clause: clause ?? null }
  })
  return { ...extended, planVersionId: id, status: statusOn(extended, on), windowExtensions }
}

function sectionViewOf(city: City) {
  const shown = clauseViewOf(city)
  return ({ items, ...section }: ReadingSection) => ({
    ...section,
    items: items.map((item) => ({ ...item, sentences: [...item.sentences], clauses: item.clauses.map(shown) })),
  })
}

function clauseViewOf({ program }: City) {
  const titles = new Map(program.documents.map(({ id, title }) => [id, title]))
  return ({ id, where, document, force, text, status, owner, duty, note }: Clause) => ({
    id,
    where,
    document,
    documentTitle: titles.get(document) ?? document,
    force,
    text,
    status,
    owner: duty?.who ?? owner ?? null,
    duty: duty?.does ?? null,
    note: note ?? null,
  })
}
