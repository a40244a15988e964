/** A database with a million decided claims, for the what-if bench: the SQL query's own table, and the house's tables as the loader reads them. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { connect, migrate, roleUrls, startEmbedded } from '@gongbao/database'
import { type TenantId, tenantId } from '@gongbao/kernel'
import { applyTenants } from '@gongbao/register'
import { inventClaims, packedOf } from './what-if-book.ts'

export type BenchHouse = Awaited<ReturnType<typeof openHouse>>

export async function openHouse(tenants: string, slug: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongbao-bench-'))
  chmodSync(dataDir, 0o755)
  const server = await startEmbedded({ dataDir })
  await migrate(server.adminUrl)
  const urls = await roleUrls(server.adminUrl)
  const [owner, app] = [connect(urls.owner, 'owner'), connect(urls.app_rw, 'app_rw')]
  await applyTenants(owner, tenants, { demoAt: Temporal.Instant.from('2025-06-01T00:00:00Z') })
  const stop = async () => {
    await Promise.all([owner.close(), app.close()])
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { owner, app, tenantId: tenantId(slug), stop }
}

async function copyIn({ owner }: BenchHouse, into: string, lines: Iterable<string>): Promise<void> {
  await owner.sql.begin(async (sql) => {
    await pipeline(Readable.from(batches(lines)), await sql.unsafe(`copy ${into} from stdin`).writable())
  })
}

function* batches(lines: Iterable<string>): Generator<string> {
  let text = ''
  for (const line of lines) {
    text += line
    if (text.length < 1 << 18) continue
    yield text
    text = ''
  }
  yield text
}

/** The table of the window query. @returns its lines as CSV too */
export async function fillQueryTable(house: BenchHouse, claims: number, benefits: number): Promise<void> {
  const columns = Array.from({ length: benefits }, (_, at) => `e${at} int not null`).join(', ')
  await house.owner.sql.unsafe(
    `create table bench_claim (person int not null, place int not null, terms int not null, ${columns})`,
  )
  await copyIn(house, 'bench_claim', queryRows(claims, benefits, '\t'))
  await house.owner.sql.unsafe('analyze bench_claim')
}

export function* queryRows(claims: number, benefits: number, between: string): Generator<string> {
  let at = 0
  for (const { person, enrolledYears, preExisting, eligible } of inventClaims(claims, benefits)) {
    at += 1
    yield `${[person, at, enrolledYears * 2 + (preExisting ? 1 : 0), ...eligible].join(between)}\n`
  }
}

/** Claims and adjudications as the house keeps them; what neither the loader nor the copy reads stays small. */
export async function fillDecisions(house: BenchHouse, planCode: string, codes: readonly string[], claims: number) {
  const { sql } = house.owner
  const [version] = await sql<{ id: string; hash: string }[]>`
    select v.id, r.snapshot_hash as hash from plan_version v join city_register r on r.tenant_id = v.tenant_id
    where v.tenant_id = ${house.tenantId} and v.plan_code = ${planCode}`
  for (const table of ['adjudication', 'claim']) {
    const keys = await sql<{ name: string }[]>`
      select conname as name from pg_constraint where conrelid = ${table}::regclass and contype in ('f', 'c')`
    for (const { name } of keys) await sql.unsafe(`alter table ${table} drop constraint ${name}`)
  }
  const city = house.tenantId
  await copyIn(house, `claim (${CLAIM})`, claimRows(city, claims))
  await copyIn(
    house,
    `adjudication (${ADJUDICATION})`,
    decisionRows({ city, codes, claims, version: version!.id, hash: version!.hash }),
  )
  await sql.unsafe('analyze claim; analyze adjudication').simple()
}

const CLAIM = 'tenant_id, id, record_id, status, payee, adjudication_no, received_on, paid_on, changed_at, plan_year'
const ADJUDICATION =
  'tenant_id, id, claim_id, version_no, kind, record_id, insured_id, plan_year, plan_version_id, snapshot_hash, status, burden_fen, not_covered_fen, payable_fen, facts_sealed, explanation_sealed, decided_by, decided_at, brought'

const uuid = (kind: number, at: number): string => `0000000${kind}-0000-7000-8000-${at.toString(16).padStart(12, '0')}`

function* claimRows(city: TenantId, claims: number): Generator<string> {
  for (let at = 0; at < claims; at += 1)
    yield `${[city, uuid(1, at), uuid(2, at), 'paid', 'insured', 1, '2025-06-01', '2025-06-09', '2025-06-09', 2025].join('\t')}\n`
}

interface Decisions {
  readonly city: TenantId
  readonly codes: readonly string[]
  readonly claims: number
  readonly version: string
  readonly hash: string
}

function* decisionRows({ city, codes, claims, version, hash }: Decisions): Generator<string> {
  let at = 0
  for (const claim of inventClaims(claims, codes.length)) {
    const brought = JSON.stringify(packedOf(claim, codes))
    const keys = [city, uuid(3, at), uuid(1, at), 1, 'claim', uuid(2, at), uuid(4, claim.person), 2025, version, hash]
    yield `${[...keys, 'payable', 0, 0, 0, '\\\\x00', '\\\\x00', 'bench', '2025-06-02', brought].join('\t')}\n`
    at += 1
  }
}
