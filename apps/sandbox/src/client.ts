/** The admin side as a client calls it: the start of the house, the synthetic year, tests. */
import type { Fault } from './faults.ts'
import type { RollPerson } from './store.ts'

export interface SandboxAddress {
  /** Where our servers reach the sandbox. */
  readonly url: string
  readonly adminToken: string
}

/** Configurations by outside party ('agency', 'bank', 'sms', 'channel-wechat'), each to be saved with `saveParty` of `@gongbao/access`. */
export type PartyConfigs = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface SandboxAdmin {
  /**
   * Makes a city's merchants and keys, or shows again those already made.
   * @param payee the insurer whose account the money goes to, as the pay page shows it
   * @param notifyBase where the parties reach our server, e.g. `http://127.0.0.1:8080`
   */
  provision(tenant: string, payee: string, notifyBase: string): Promise<PartyConfigs>
  /** Puts people on a city's roll, whatever their number. */
  importRoll(tenant: string, people: readonly RollPerson[]): Promise<void>
  /** Presses "pay" on open payments (`outTradeNo`), at an instant of real time if given. @returns how many were open */
  pay(tenant: string, tradeNos: readonly string[], at?: Temporal.Instant): Promise<number>
  plant(fault: Partial<Fault> & Pick<Fault, 'tenant' | 'at' | 'kind'>): Promise<void>
  call<T = unknown>(method: string, path: string, body?: unknown): Promise<T>
}

const ROLL_AT_ONCE = 10_000
const PAY_AT_ONCE = 5_000

interface Provisioned {
  readonly channels: readonly ({ readonly channel: string } & Readonly<Record<string, string>>)[]
  readonly party: { readonly keyId: string; readonly secret: string }
}

/** @throws Error, from every call, when the sandbox cannot be reached or refuses */
export function sandboxAdmin({ url, adminToken }: SandboxAddress): SandboxAdmin {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const headers = { 'x-admin-token': adminToken, 'content-type': 'application/json' }
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const answer = await fetch(`${url}/admin${path}`, { ...init, signal: AbortSignal.timeout(60_000) })
    if (!answer.ok) throw new Error(`sandbox: ${method} ${path} answered ${answer.status}`)
    return (answer.status === 204 ? null : await answer.json()) as T
  }
  return {
    call,
    provision: async (tenant, payee, notifyBase) => {
      const channels = [{ channel: 'wechat', name: payee, label: '微信支付' }]
      const made = await call<Provisioned>('PUT', `/tenants/${tenant}`, { channels })
      const reach = { baseUrl: url, notifyBase }
      const parties = ['agency', 'bank', 'sms'].map((party) => [party, { ...reach, ...made.party }] as const)
      const merchants = made.channels.map(
        (merchant) => [`channel-${merchant.channel}`, { ...reach, ...merchant }] as const,
      )
      return Object.fromEntries([...parties, ...merchants])
    },
    importRoll: async (tenant, people) => {
      for (let at = 0; at < people.length; at += ROLL_AT_ONCE) {
        await call('POST', `/tenants/${tenant}/roll`, people.slice(at, at + ROLL_AT_ONCE))
      }
    },
    pay: async (tenant, tradeNos, at) => {
      let paid = 0
      for (let from = 0; from < tradeNos.length; from += PAY_AT_ONCE) {
        const outTradeNos = tradeNos.slice(from, from + PAY_AT_ONCE)
        const given = { tenant, outTradeNos, ...(at ? { at: at.toString() } : {}) }
        paid += (await call<{ paid: number }>('POST', '/pay', given)).paid
      }
      return paid
    },
    plant: async (fault) => void (await call('POST', '/faults', fault)),
  }
}
