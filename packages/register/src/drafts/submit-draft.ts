import type { FieldRefusal, StaffPrincipal } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type Id, isRefusal, type Refusal, refuse } from '@gongbao/kernel'
import type { Finding } from '@gongbao/program'
import type { CityCheck } from '../apply-tenants.ts'
import { openForAct, recordAct } from './act-on-draft.ts'
import type { Draft, DraftAbout } from './draft.store.ts'
import { type CheckedDraft, checkContent, filesOf } from './read-content.ts'

const SAID_MAX = 20
const IN_FORCE = ['PLAN_FROZEN', 'PLAN_REMOVED']

/** Why a content may not go on: its errors and failing cases, or what is in force under it; null when it may. */
export function refusalToContent({
  findings,
  files,
}: {
  readonly findings: readonly Finding[]
  readonly files: CheckedDraft['files']
}): Refusal | null {
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length === 0)
    return files.length > 0
      ? null
      : refuse('STATE_FORBIDS', { zh: '草案没有任何改动', en: 'the draft changes nothing' })
  const held = errors.filter(({ code }) => IN_FORCE.includes(code))
  if (held.length > 0 && held.length === errors.length)
    return withFindings('IN_FORCE', held, { zh: held[0]!.zh, en: held[0]!.en })
  return withFindings('CONTENT_FAULTY', errors, {
    zh: `草案有 ${errors.length} 处错误，改正后才能继续：${errors[0]!.zh}`,
    en: `the draft has ${errors.length} errors, which must be mended first: ${errors[0]!.en}`,
  })
}

function withFindings(
  code: 'IN_FORCE' | 'CONTENT_FAULTY',
  errors: readonly Finding[],
  text: FieldRefusal['text'],
): FieldRefusal {
  const fields = errors.slice(0, SAID_MAX).map(({ file, line, key, zh, en }) => ({
    field: `${file}${line ? `:${line}` : ''}${key ? ` ${key}` : ''}`,
    zh,
    en,
  }))
  return { ...refuse(code, text), errors: fields }
}

/**
 * Hands a draft over for review. It must pass the very check of `gongbao check`, its cases among it, and change nothing that is in force.
 */
export async function submitDraft(
  tx: TenantTx,
  actor: StaffPrincipal,
  draftId: Id<'draft'>,
  given: { readonly seen: string } & DraftAbout,
  checks: readonly CityCheck[],
): Promise<Draft | Refusal> {
  const { seen, ...about } = given
  const opened = await openForAct(tx, actor, draftId, 'submit', seen)
  if (isRefusal(opened)) return opened
  const { draft } = opened
  const checked = await checkContent(tx, draft, await filesOf(tx, draft), checks)
  return refusalToContent(checked) ?? recordAct(tx, actor, draft, 'submit', about)
}
