/** What the outside parties remember: maps in memory, written to one file when asked, so that a restarted demo keeps its payments. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type CertifiedKey, makeCertifiedKey } from './certificate.ts'

export interface Merchant {
  readonly tenant: string
  readonly channel: string
  readonly mchid: string
  readonly appid: string
  /** The payee a person sees on the pay page. */
  readonly name: string
  /** What the channel is called on the pay page, e.g. 微信支付. */
  readonly label: string
  readonly key: CertifiedKey
  readonly apiV3Key: string
}

export interface Payment {
  readonly mchid: string
  readonly outTradeNo: string
  readonly description: string
  readonly amountFen: number
  readonly notifyUrl: string
  /** The unguessable part of the pay page's address. */
  readonly token: string
  readonly expiresAt: string | null
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND'
  transactionId: string | null
  paidAt: string | null
}

export interface Refund {
  readonly mchid: string
  readonly outTradeNo: string
  readonly outRefundNo: string
  readonly refundId: string
  readonly amountFen: number
  readonly notifyUrl: string | null
  readonly createdAt: string
  status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL'
  doneAt: string | null
}

/** A person on the agency's roll; `cover` null: known to the identity register, not in basic insurance here. */
export interface RollPerson {
  readonly name: string
  readonly certKind: string
  readonly certNo: string
  readonly psnNo: string
  readonly sex: string
  readonly birthOn: string
  /** Registered for a chronic or special disease; null: not told. */
  readonly chronic: boolean | null
  readonly cover: {
    admdvs: string
    insutype: string
    status: 'active' | 'waiting' | 'paused' | 'ended'
    since: string
  } | null
}

export interface PrefundEntry {
  readonly reference: string
  readonly kind: 'topUp' | 'payment'
  readonly institution: string | null
  readonly amountFen: number
  readonly at: string
}

export interface Instruction {
  readonly tenant: string
  readonly instructionId: string
  readonly payeeName: string
  readonly accountNo: string
  readonly amountFen: number
  readonly purpose: string
  readonly notifyUrl: string
  readonly createdAt: string
  status: 'accepted' | 'settled' | 'returned'
  reason: string | null
  doneAt: string | null
}

export interface Sms {
  readonly tenant: string
  readonly messageId: string
  readonly to: string
  readonly text: string
  readonly at: string
}

/** The shared-secret credential of a tenant at the agency, the bank and the SMS provider. */
export interface PartyKey {
  readonly tenant: string
  readonly keyId: string
  readonly secret: string
}

export interface Delivery {
  readonly id: string
  readonly tenant: string
  readonly kind: string
  readonly url: string
  readonly subject: string
  readonly signer: 'platform' | 'bank' | 'forged'
  readonly body: string
  attempts: number
  doneAt: string | null
  lastStatus: number | null
}

export interface Tables {
  platform: Map<string, CertifiedKey>
  merchants: Map<string, Merchant>
  payments: Map<string, Payment>
  refunds: Map<string, Refund>
  roll: Map<string, RollPerson>
  prefund: Map<string, PrefundEntry>
  instructions: Map<string, Instruction>
  keys: Map<string, PartyKey>
  messages: Map<string, Sms>
  deliveries: Map<string, Delivery>
}

export interface Store extends Tables {
  /** Marks the state as changed; the file follows within three seconds. */
  touch(): void
  /** Writes the file now, if there is one. */
  flush(): void
}

const SAVE_AFTER_MS = 3_000
const NAMES: (keyof Tables)[] = [
  ...(['platform', 'merchants', 'payments', 'refunds', 'roll'] as const),
  ...(['prefund', 'instructions', 'keys', 'messages', 'deliveries'] as const),
]

/** Opens the parties' memory. @param file where to keep it; without one everything is forgotten at exit */
export function openStore(file?: string): Store {
  const saved = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const tables = Object.fromEntries(NAMES.map((name) => [name, new Map(saved[name] ?? [])])) as unknown as Tables
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!file) return
    const plain = Object.fromEntries(NAMES.map((name) => [name, [...tables[name]]]))
    writeFileSync(`${file}.new`, JSON.stringify(plain), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  const touch = () => {
    if (file && !timer) timer = setTimeout(flush, SAVE_AFTER_MS).unref()
  }
  if (!tables.platform.has('current')) tables.platform.set('current', makeCertifiedKey('沙箱支付平台', new Date()))
  return { ...tables, touch, flush }
}
