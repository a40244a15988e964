/** Short messages to phones. A person waits for a code, so its sending is asked for at once, outside any transaction. */
import { randomBytes } from 'node:crypto'
import { type Database, inTenant } from '@gongbao/database'
import type { TenantId, WallClock } from '@gongbao/kernel'
import { readParty } from '../outside/parties.ts'
import { callParty, type PartyConfig } from '../outside/party-client.ts'

export interface ShortMessage {
  readonly tenantId: TenantId
  /** 11 digits. */
  readonly to: string
  readonly text: string
}
/** Sends or throws; a message sent twice does no harm. */
export interface Messenger {
  send(message: ShortMessage): Promise<void>
}

/** Sends through the city's own SMS provider (outside party `sms`). @throws Error when there is none or it did not take the message */
export function smsMessenger(db: Database, wall: WallClock): Messenger {
  return {
    async send({ tenantId, to, text }) {
      const config = await inTenant(db, tenantId, (tx) => readParty<PartyConfig>(tx, 'sms'))
      if (!config) throw new Error('the city has no SMS provider')
      const body = { messageId: randomBytes(12).toString('hex'), to, text }
      const answer = await callParty(config, wall, { method: 'POST', path: '/sms/v1/messages', body, timeoutMs: 5_000 })
      if (answer.kind === 'unknown') throw new Error(`SMS provider: ${answer.detail}`)
      if (answer.status >= 300) throw new Error(`SMS provider answered ${answer.status}`)
    },
  }
}
