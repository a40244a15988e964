/** The bank's protocol: instructions by HMAC-signed JSON, outcomes by query and signed callback. */
import { callParty, isFromParty, type Log, type PartyAnswer } from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { fen, type Id, type Refusal, refuse, type TenantId, type WallClock } from '@gongbao/kernel'
import { z } from 'zod'
import { type BankConfig, bankOf, type PaymentsDeps } from '../channel/adapters.ts'
import { keepEvent } from '../events/event.store.ts'
import { workEvent } from '../events/keep-news.ts'

const toldSchema = z.object({
  instructionId: z.string().max(64),
  amountFen: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  status: z.enum(['accepted', 'settled', 'returned']),
  reason: z.string().nullable(),
})
export type BankTold = z.infer<typeof toldSchema>

/** `absent`: the bank never got the instruction. `refused`: it will not carry it out. */
export type BankOutcome =
  | { readonly kind: 'told'; readonly told: BankTold; readonly raw: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown' }

export interface Instruction {
  readonly instructionId: string
  readonly payeeName: string
  readonly accountNo: string
  readonly amountFen: number
  readonly purpose: string
}

export async function instruct(
  config: BankConfig,
  wall: WallClock,
  tenantId: TenantId,
  instruction: Instruction,
): Promise<BankOutcome> {
  const body = { ...instruction, notifyUrl: `${config.notifyBase}/callbacks/${tenantId}/bank` }
  return outcomeOf(await callParty(config, wall, { method: 'POST', path: '/bank/v1/instructions', body }))
}

export async function askBank(config: BankConfig, wall: WallClock, instructionNo: string): Promise<BankOutcome> {
  return outcomeOf(await callParty(config, wall, { method: 'GET', path: `/bank/v1/instructions/${instructionNo}` }))
}

function outcomeOf(answer: PartyAnswer): BankOutcome {
  if (answer.kind === 'unknown') return answer
  if (answer.status === 404) return { kind: 'absent' }
  const read = toldSchema.safeParse(answer.body)
  if (answer.status < 300)
    return read.success ? { kind: 'told', told: read.data, raw: JSON.stringify(answer.body) } : { kind: 'unknown' }
  return answer.status === 429 || answer.status === 401
    ? { kind: 'unknown' }
    : { kind: 'refused', code: `status ${answer.status}` }
}

/** Keeps what the bank told and works it. @returns the event, or null when nothing final was told */
export async function takeBankNews(
  deps: PaymentsDeps,
  tenantId: TenantId,
  source: 'callback' | 'query',
  told: BankTold,
  raw: string,
  keyId: string,
): Promise<Id<'callback'> | null> {
  if (told.status === 'accepted') return null
  const facts = {
    channel: 'bank',
    source,
    kind: 'disbursement',
    merchantNo: keyId,
    tradeNo: told.instructionId,
    refundNo: null,
    transactionNo: null,
  } as const
  return inTenant(deps.db, tenantId, async (tx) => {
    const meaning = {
      reason: told.reason,
      told: told.status === 'settled' ? 'done' : 'failed',
      outcome: 'waiting',
    } as const
    const event = { ...facts, ...meaning, amountFen: fen(told.amountFen), happenedAt: tx.business.at }
    return (await keepEvent(tx, event, raw)).id
  })
}

/** Takes a callback of the bank; as `receiveCallback`. */
export async function receiveBankCallback(
  deps: PaymentsDeps & { readonly log: Pick<Log, 'error'> },
  tenantId: TenantId,
  headers: Headers,
  body: string,
): Promise<{ done: true } | Refusal> {
  const config = await bankOf(deps, tenantId)
  const isGenuine = config !== null && isFromParty(config, deps.wall, headers, body)
  const read = isGenuine ? toldSchema.safeParse(parseJson(body)) : null
  if (!config || !read?.success)
    return refuse('SIGNATURE_INVALID', { zh: '签名无效', en: 'The signature is not valid' })
  const eventId = await takeBankNews(deps, tenantId, 'callback', read.data, body, config.keyId)
  if (eventId) {
    await workEvent(deps.db, tenantId, eventId).catch((error: unknown) => {
      deps.log.error({ tenantId, eventId, err: error }, 'callback kept but not worked')
    })
  }
  return { done: true }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
