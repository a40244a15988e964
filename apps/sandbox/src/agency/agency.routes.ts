/** The healthcare-security agency: identity and basic-insurance cover by name and certificate number, and the prefund account. */
import { Hono } from 'hono'
import { z } from 'zod'
import { type Sandbox, underFaults } from '../context.ts'
import { badRequest, type PartyEnv, partySigned, readBody } from '../party.ts'
import type { RollPerson } from '../store.ts'

const verifySchema = z.strictObject({
  name: z.string().min(1).max(100),
  certKind: z.string(),
  certNo: z.string().min(1).max(40),
})
const prefundSchema = z.strictObject({
  reference: z.string().min(1).max(64),
  kind: z.enum(['topUp', 'payment']),
  institution: z.string().max(64).nullable().default(null),
  amountFen: z.number().int().min(1),
})

export function rollKey(tenant: string, certKind: string, certNo: string): string {
  return `${tenant}|${certKind}|${certNo.toUpperCase()}`
}

/** What an old register cannot write: characters outside the first plane, private use, and the extension blocks. */
const RARE = /[\u3400-\u4dbf\ue000-\uf8ff]|[\ud800-\udbff][\udc00-\udfff]/

/**
 * Compares names as the register does: exactly, except that a register which lost a rare character cannot tell.
 * @returns 'undetermined' when the stored name has a gap ('?', '？', '*') where the given one has a rare character
 */
export function compareNames(stored: string, given: string): 'match' | 'mismatch' | 'undetermined' {
  if (stored === given) return 'match'
  const a = [...stored]
  const b = [...given]
  if (a.length !== b.length) return 'mismatch'
  const isGap = (at: number) => /[?？*]/.test(a[at]!) && RARE.test(b[at]!)
  return a.every((character, at) => character === b[at] || isGap(at)) ? 'undetermined' : 'mismatch'
}

/** The answer about one person; a wrong name and an unknown number look the same, so that nobody can list the register. */
function verification(person: RollPerson | undefined, name: string) {
  const result = person ? compareNames(person.name, name) : 'mismatch'
  if (!person || result === 'mismatch') return { result: 'mismatch' as const, person: null }
  const { psnNo, sex, birthOn, chronic, cover } = person
  return { result, person: { psnNo, sex, birthOn, chronic, cover } }
}

/** Mounts `/agency/v1`. */
export function agencyRoutes(sandbox: Sandbox): Hono<PartyEnv> {
  const app = new Hono<PartyEnv>()
  app.use('/agency/*', partySigned(sandbox))
  app.post('/agency/v1/verifications', (c) =>
    underFaults(c as never, sandbox, c.get('tenant'), 'agency.verify', () => {
      const given = readBody(c, verifySchema)
      if (!given) return badRequest(c)
      const person = sandbox.store.roll.get(rollKey(c.get('tenant'), given.certKind, given.certNo))
      return c.json(verification(person, given.name))
    }),
  )
  app.post('/agency/v1/prefund', (c) =>
    underFaults(c as never, sandbox, c.get('tenant'), 'agency.prefund', () => {
      const given = readBody(c, prefundSchema)
      if (!given) return badRequest(c)
      const key = `${c.get('tenant')}|${given.reference}`
      const existing = sandbox.store.prefund.get(key)
      if (existing && (existing.amountFen !== given.amountFen || existing.kind !== given.kind)) {
        return c.json({ code: 'REFERENCE_USED', message: '业务号重复且内容不一致' }, 409)
      }
      const entry = existing ?? { ...given, at: new Date().toISOString() }
      sandbox.store.prefund.set(key, entry)
      sandbox.store.touch()
      return c.json(entry)
    }),
  )
  app.get('/agency/v1/prefund', (c) => {
    const own = [...sandbox.store.prefund]
      .filter(([key]) => key.startsWith(`${c.get('tenant')}|`))
      .map(([, entry]) => entry)
    const balanceFen = own.reduce(
      (sum, entry) => sum + (entry.kind === 'topUp' ? entry.amountFen : -entry.amountFen),
      0,
    )
    return c.json({ balanceFen, entries: own })
  })
  return app
}
