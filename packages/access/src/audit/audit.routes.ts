import { type Id, publicId } from '@gongbao/kernel'
import { type RouteDef, route } from '../http/route.ts'
import { idOut, instantOut, pageBy, pageOf } from '../http/schema.ts'
import { z } from '../http/z.ts'
import { staffNames } from '../sign-in/staff-accounts.ts'
import { readTrail } from './audit.store.ts'
import { verifyAudit } from './verify.ts'

const rowSchema = z.object({
  id: idOut('audit'),
  at: instantOut(),
  actorRealm: z.string(),
  actorId: z.string(),
  actorRole: z.string().nullable(),
  /** What a member of staff is called in this city; null for all others. */
  actorName: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

const read = route({
  method: 'get',
  path: '/api/audit',
  realm: 'staff',
  permission: 'audit.read',
  tag: 'audit',
  summary: { zh: '审计记录（新的在前）', en: 'The audit trail, newest first' },
  query: z.strictObject({ ...pageBy('audit'), subjectId: z.string().max(80).optional() }),
  returns: pageOf(rowSchema),
  handle: (ctx) =>
    ctx.inTenant(async (tx) => {
      const { limit, cursor, subjectId } = ctx.query
      const rows = await readTrail(tx, { limit: limit + 1, before: cursor, subjectId })
      const page = rows.slice(0, limit)
      const names = await staffNames(tx)
      const items = page.map((row) => ({ ...row, actorName: names.get(row.actorId as Id<'staffAccount'>) ?? null }))
      return { items, next: rows.length > limit ? publicId('audit', items.at(-1)!.id) : null }
    }),
})

const verification = route({
  method: 'get',
  path: '/api/audit/verification',
  realm: 'staff',
  permission: 'audit.read',
  tag: 'audit',
  summary: { zh: '核验审计链', en: 'Verify the audit chain' },
  description: {
    zh: '逐行重算；列出被改动、删除、插入的记录与被截断的尾部。',
    en: 'Recomputes every row and block; names edits, deletions, insertions and a cut tail.',
  },
  returns: z.object({
    blocks: z.int(),
    rows: z.int(),
    unsealed: z.int(),
    faults: z.array(z.object({ kind: z.string(), at: z.string() })),
    anchor: z.object({ blockNo: z.int(), hash: z.string() }).nullable(),
  }),
  async handle(ctx) {
    const { faults, ...report } = await verifyAudit(ctx.db, ctx.tenantId)
    return { ...report, faults: [...faults] }
  },
})

export const auditRoutes: RouteDef[] = [read, verification]
