/** Faults a test or a demonstrator plants: each is used a number of times, then the party behaves again. */
import { z } from 'zod'

/** Where a fault can strike. */
export const FAULT_POINTS = [
  'channel.create',
  'channel.query',
  'channel.close',
  'channel.refund',
  'channel.refundQuery',
  'channel.callback',
  'bank.instruct',
  'bank.query',
  'bank.callback',
  'agency.verify',
  'agency.prefund',
  'sms.send',
] as const
export type FaultPoint = (typeof FAULT_POINTS)[number]

export const faultSchema = z.strictObject({
  tenant: z.string(),
  at: z.enum(FAULT_POINTS),
  /**
   * On requests: `error` answers 500 without effect; `hang` waits `delayMs` and breaks the line without effect; `lost` does the work,
   * then breaks the line without an answer. On callbacks: `drop`, `delay` (by `delayMs`), `duplicate` (`copies` more), `wrongAmount`,
   * `wrongSignature`, `wrongMerchant`, `unknownOrder`.
   */
  kind: z.enum([
    ...(['error', 'hang', 'lost'] as const),
    ...(['drop', 'delay', 'duplicate', 'wrongAmount', 'wrongSignature', 'wrongMerchant', 'unknownOrder'] as const),
  ]),
  times: z.number().int().min(1).max(1_000_000).default(1),
  delayMs: z.number().int().min(0).max(3_600_000).default(1_000),
  copies: z.number().int().min(1).max(100).default(1),
})
export type Fault = z.infer<typeof faultSchema>

export interface Faults {
  plant(fault: Fault): void
  /** Uses up one turn of the first fault planted at a point. */
  take(tenant: string, at: FaultPoint): Fault | null
  list(): Fault[]
  clear(): void
}

export function createFaults(): Faults {
  let planted: Fault[] = []
  return {
    plant: (fault) => {
      planted.push({ ...fault })
    },
    take: (tenant, at) => {
      const fault = planted.find((one) => one.tenant === tenant && one.at === at)
      if (!fault) return null
      fault.times -= 1
      planted = planted.filter((one) => one.times > 0)
      return fault
    },
    list: () => planted.map((fault) => ({ ...fault })),
    clear: () => {
      planted = []
    },
  }
}
