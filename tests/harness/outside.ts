import { installKeys, newKeys, parseKeys, saveParty } from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { type CivilDate, idNumberCheck, type TenantId } from '@gongbao/kernel'
import { type RollPerson, type RunningSandbox, type SandboxAdmin, sandboxAdmin, startSandbox } from '@gongbao/sandbox'
import type { TestDatabase } from './test-database.ts'

/** The outside parties for a test file: the sandbox, its admin side, and its credentials saved for tenants. */
export interface Outside {
  readonly running: RunningSandbox
  admin<T = unknown>(method: string, path: string, body?: unknown): Promise<T>
  /** Provisions the tenant at all parties. @param notifyBase where the platform receives callbacks */
  connect(database: TestDatabase, tenantId: TenantId, notifyBase: string): Promise<void>
  /** Puts people on the tenant's roll. */
  enlist(tenantId: TenantId, people: readonly RollPerson[]): Promise<void>
  close(): Promise<void>
}

/** Starts the sandbox, and gives this process fresh keys. */
export async function startOutside(options: Parameters<typeof startSandbox>[0] = {}): Promise<Outside> {
  installKeys(parseKeys(newKeys()))
  const running = await startSandbox({ refundDelayMs: 5, bankDelayMs: 5, retryMs: [50], ...options })
  const sandbox = sandboxAdmin(running)
  return {
    running,
    admin: sandbox.call,
    connect: (database, tenantId, notifyBase) => connectTenant(sandbox, database, tenantId, notifyBase),
    enlist: (tenantId, people) => sandbox.importRoll(tenantId, people),
    close: () => running.close(),
  }
}

async function connectTenant(
  sandbox: SandboxAdmin,
  database: TestDatabase,
  tenantId: TenantId,
  notifyBase: string,
): Promise<void> {
  const configs = await sandbox.provision(tenantId, '甲保险公司（测试）', notifyBase)
  await inTenant(database.app_rw, tenantId, async (tx) => {
    for (const [party, config] of Object.entries(configs)) await saveParty(tx, party, config)
  })
}

let serial = 0
/** An invented identity number of the unassigned area 990000, with a right check digit. */
export function testIdNumber(birthOn: string, sex: 'male' | 'female' = 'female'): string {
  serial += 1
  const order = String(((serial * 2) % 1000) + (sex === 'male' ? 1 : 0)).padStart(3, '0')
  const digits = `990000${birthOn.replaceAll('-', '')}${order}`
  return digits + idNumberCheck(digits)
}

/** Someone on the roll: insured in the fixture city unless said otherwise. */
export function testPerson(name: string, birthOn: string, more: Partial<RollPerson> = {}): RollPerson {
  const sex = (more.sex ?? 'female') as 'male' | 'female'
  const certNo = more.certNo ?? testIdNumber(birthOn, sex)
  const cover = { admdvs: '990001', insutype: '390', status: 'active', since: '2015-01-01' as CivilDate } as const
  return {
    name,
    certKind: '01',
    certNo,
    psnNo: `9900${certNo.slice(6, 17)}`,
    sex,
    birthOn,
    chronic: null,
    cover,
    ...more,
  }
}
