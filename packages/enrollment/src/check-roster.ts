/** An employer's roster is checked and nothing of it is kept: who may be asked about its people is another act. */
import { type Actor, audit } from '@gongbao/access'
import { type Database, inTenant } from '@gongbao/database'
import { type CivilDate, invariant, isRefusal, newId, type Refusal, type TenantId } from '@gongbao/kernel'
import { checkRosterApart, markRosterApart } from './roster/apart.ts'
import { type RosterLine, rosterLine } from './rosters.contract.ts'

const TOLD_EVERY_MS = 250

/** The trail has that a roster was opened, by whom and how large; @returns the city's day, after which nobody is born */
async function openedOn(database: Database, tenantId: TenantId, actor: Actor, bytes: number): Promise<CivilDate> {
  const today = await inTenant(database, tenantId, async (tx) => {
    await audit(tx, actor, {
      action: 'roster.checked',
      subjectKind: 'roster',
      subjectId: newId('import'),
      detail: { bytes },
    })
    return tx.business.on
  })
  invariant(!isRefusal(today), 'the trail refuses nobody')
  return today
}

/**
 * Checks a roster while its sender looks on.
 *
 * @returns lines of JSON as they come: how far it is, at most four times a second, then the report or why the file is not read
 */
export async function checkRoster(
  database: Database,
  tenantId: TenantId,
  actor: Actor,
  bytes: Uint8Array,
): Promise<ReadableStream<Uint8Array>> {
  const today = await openedOn(database, tenantId, actor, bytes.length)
  const left = new AbortController()
  return new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const say = (line: RosterLine) => {
        if (!left.signal.aborted) controller.enqueue(Buffer.from(`${JSON.stringify(rosterLine.parse(line))}\n`))
      }
      let last = 0
      const onProgress = (progress: { rows: number; all: number | null }) => {
        if (progress.rows > 0 && performance.now() - last < TOLD_EVERY_MS) return
        last = performance.now()
        say({ progress })
      }
      try {
        const report = await checkRosterApart({ bytes, today, onProgress, signal: left.signal })
        if (isRefusal(report)) say({ refused: { code: report.code, field: report.field ?? null, text: report.text } })
        else say({ report: report as Extract<RosterLine, { report: unknown }>['report'] })
        if (!left.signal.aborted) controller.close()
      } catch (error) {
        controller.error(error)
      }
    },
    cancel: () => left.abort(),
  })
}

/** The roster given back with its faults marked. */
export async function markRoster(
  database: Database,
  tenantId: TenantId,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Uint8Array | Refusal> {
  return markRosterApart({ bytes, today: await openedOn(database, tenantId, actor, bytes.length) })
}
