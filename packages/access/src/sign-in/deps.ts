import type { Database } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import type { Limit } from './attempts.ts'
import type { Messenger } from './messenger.ts'
import type { ResidentAuth } from './resident-auth.ts'
import type { StaffAuth } from './staff-auth.ts'

/** How often sign-in may be tried. */
export interface SignInLimits {
  readonly codePerPhone: readonly Limit[]
  readonly codePerAddress: readonly Limit[]
  readonly codePerTenant: readonly Limit[]
  readonly tryPerPhone: readonly Limit[]
  readonly tryPerAddress: readonly Limit[]
  readonly passwordPerEmail: readonly Limit[]
  readonly passwordPerAddress: readonly Limit[]
}

/** Many phones of a village share one address, and a season's first hours are busy: those two limits are wide. */
export const DEFAULT_LIMITS: SignInLimits = {
  codePerPhone: [
    { max: 1, seconds: 60 },
    { max: 6, seconds: 3_600 },
    { max: 12, seconds: 86_400 },
  ],
  codePerAddress: [{ max: 60, seconds: 3_600 }],
  codePerTenant: [{ max: 20_000, seconds: 60 }],
  tryPerPhone: [{ max: 12, seconds: 3_600 }],
  tryPerAddress: [{ max: 200, seconds: 3_600 }],
  passwordPerEmail: [{ max: 10, seconds: 900 }],
  passwordPerAddress: [{ max: 60, seconds: 900 }],
}

export interface SignInDeps {
  /** Role `auth`. */
  readonly auth: Database
  readonly messenger: Messenger
  readonly limits: SignInLimits
  readonly residents: ResidentAuth
  readonly staff: StaffAuth
  /** The city's name as messages and the console show it. */
  tenantName(tenantId: TenantId): string
  isDemo(tenantId: TenantId): boolean
}
