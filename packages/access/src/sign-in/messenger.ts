/** Short messages to phones. A person waits for a code, so its sending is asked for at once, after commit. */
import { createHmac, randomBytes } from 'node:crypto'
import type { TenantId } from '@gongbao/kernel'

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

/** A city's account with the SMS provider. */
export interface SmsAccount {
  readonly keyId: string
  readonly secret: string
}

/** The sandbox's SMS provider over HTTP (`POST /sms/v1/messages`, signed). @throws Error when it does not take the message in 5 s */
export function httpMessenger(
  baseUrl: string,
  accountOf: (tenantId: TenantId) => Promise<SmsAccount | null>,
): Messenger {
  const target = '/sms/v1/messages'
  return {
    async send({ tenantId, to, text }) {
      const account = await accountOf(tenantId)
      if (!account) throw new Error(`no SMS account for ${tenantId}`)
      const body = JSON.stringify({ messageId: randomBytes(12).toString('hex'), to, text })
      const timestamp = String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000))
      const nonce = randomBytes(12).toString('hex')
      const signature = createHmac('sha256', account.secret)
        .update(`POST\n${target}\n${timestamp}\n${nonce}\n${body}\n`)
        .digest('base64')
      const response = await fetch(baseUrl + target, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          authorization: `SANDBOX-HMAC-SHA256 key="${account.keyId}",timestamp="${timestamp}",nonce="${nonce}",signature="${signature}"`,
        },
        signal: AbortSignal.timeout(5_000),
      })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`SMS provider answered ${response.status}`)
    },
  }
}
