/** The demo's staff: one account for each role, a member of every city, so that a newcomer can look at the console from every chair. */
import { type DemoStaff, keepDemoSecrets, type StaffRole, seedStaff } from '@gongbao/access'
import { connect, inTenant, type RoleUrls, type Tenant } from '@gongbao/database'
import { cityOf, coinsurersOf } from '@gongbao/register'

/** Not a secret: it guards invented people, and the second factor's secret is made anew on each machine. */
export const DEMO_PASSWORD = 'gongbao-demo-2025'

const PEOPLE: Readonly<Record<StaffRole, string>> = {
  'platform-operator': '演示·平台运营',
  'lead-product': '演示·主承保产品',
  'lead-claims': '演示·主承保理赔',
  'lead-finance': '演示·主承保财务',
  actuary: '演示·精算责任人',
  coinsurer: '演示·共保体成员',
  'claims-reviewer': '演示·理赔审核',
  'customer-service': '演示·客户服务',
  'bureau-officer': '演示·医保部门',
  'agency-clerk': '演示·经办机构',
  regulator: '演示·监管',
  'system-admin': '演示·系统管理员',
  'security-admin': '演示·安全管理员',
  'audit-admin': '演示·审计管理员',
}

export const demoEmail = (role: StaffRole): string => `${role}@demo.invalid`
export const DEMO_ROLES = Object.keys(PEOPLE) as StaffRole[]

/** Makes the accounts that are missing and the memberships they lack; keys must be installed. Secrets go where `gongbao totp` finds them. */
export async function seedDemoStaff(urls: RoleUrls, dataDir: string, tenants: readonly Tenant[]): Promise<void> {
  const auth = connect(urls.auth, 'auth', { max: 2 })
  const db = connect(urls.app_rw, 'app_rw', { max: 2 })
  try {
    const demo = tenants.filter((tenant) => tenant.isDemo)
    const coinsurers = new Map<string, string | undefined>()
    for (const { id } of demo) coinsurers.set(id, await inTenant(db, id, memberOf))
    const people = DEMO_ROLES.map((role): DemoStaff => {
      const memberships = demo.map(({ id }) => {
        const coinsurer = role === 'coinsurer' ? coinsurers.get(id) : undefined
        return { tenantId: id, role, ...(coinsurer ? { coinsurer } : {}) }
      })
      return { email: demoEmail(role), name: PEOPLE[role], password: DEMO_PASSWORD, memberships }
    })
    const engine = async () => {
      const { createStaffAuth } = await import('@gongbao/access/sign-in')
      return createStaffAuth(auth, { secureCookies: false })
    }
    const secrets = await seedStaff(auth, db, engine, people, Temporal.Now.instant())
    if (Object.keys(secrets).length > 0) keepDemoSecrets(dataDir, secrets)
  } finally {
    await Promise.all([auth.close(), db.close()])
  }
}

/** A member of the consortium that does not lead it. */
async function memberOf(tx: Parameters<typeof cityOf>[0]): Promise<string | undefined> {
  const { city } = await cityOf(tx)
  const cycle = [...city.cycles.values()].at(-1)
  return cycle ? coinsurersOf(cycle).at(-1)?.code : undefined
}
