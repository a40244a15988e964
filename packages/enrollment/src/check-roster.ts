/** An employer's roster is checked and nothing of it is kept: who may be asked about its people is another act. */
import { type Actor, audit } from '@gongbao/access'
import { type Database, inTenant } from '@gongbao/database'
import { type CivilDate, invariant, isRefusal, newId, type Refusal, type TenantId } from '@gongbao/kernel'
import { coverOf } from './cover-of-roster.ts'
import { checkRosterApart, markRosterApart } from './roster/apart.ts'
import type { RosterProgress } from './roster/roster.types.ts'
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
      try {
        say(await lastLine({ database, tenantId, bytes, today, say: nowAndThen(say), signal: left.signal }))
        if (!left.signal.aborted) controller.close()
      } catch (error) {
        controller.error(error)
      }
    },
    cancel: () => left.abort(),
  })
}

type Step = 'reading' | 'cover'
type Tell = (step: Step, progress: RosterProgress) => void

/** The beginning of each step, and after that four times a second. */
function nowAndThen(say: (line: RosterLine) => void): Tell {
  let last = 0
  return (step, { rows, all }) => {
    if (rows > 0 && performance.now() - last < TOLD_EVERY_MS) return
    last = performance.now()
    say({ progress: { step, rows, all } })
  }
}

async function lastLine({
  say,
  ...roster
}: {
  database: Database
  tenantId: TenantId
  bytes: Uint8Array
  today: CivilDate
  say: Tell
  signal: AbortSignal
}): Promise<RosterLine> {
  const checked = await checkRosterApart({ ...roster, onProgress: (progress) => say('reading', progress) })
  if (isRefusal(checked)) return { refused: { code: checked.code, field: checked.field ?? null, text: checked.text } }
  const { report, holders } = checked
  const cover = await coverOf({ ...roster, holders, onProgress: (progress) => say('cover', progress) })
  return {
    report: {
      ...report,
      columns: [...report.columns],
      faults: [...report.faults],
      faultsByCode: [...report.faultsByCode],
      cover,
    },
  }
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
