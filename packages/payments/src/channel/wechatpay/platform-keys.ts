/** The platform's public keys by serial number, downloaded sealed under the merchant's own key and kept while the process lives. */
import { type KeyObject, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { WechatPayConfig } from './config.ts'
import { isSignedBy, openResource, type PlatformSignature } from './signature.ts'

const certificatesSchema = z.object({
  data: z.array(
    z.object({
      serial_no: z.string(),
      encrypt_certificate: z.object({ ciphertext: z.string(), nonce: z.string(), associated_data: z.string() }),
    }),
  ),
})

/** An unknown serial number asks for a download at most this often: callbacks from strangers must not make us call out. */
const DOWNLOAD_EVERY_MS = 30_000

interface Known {
  readonly keys: Map<string, KeyObject>
  downloadedAt: number
  downloading: Promise<void> | null
}
const known = new Map<string, Known>()

/** Raw answer of `GET /v3/certificates`; null when there was none. */
export type DownloadCertificates = () => Promise<{ body: string; signature: PlatformSignature } | null>

/** @returns the key of a serial number, or null when the platform has none such */
export async function platformKey(
  config: WechatPayConfig,
  serial: string,
  download: DownloadCertificates,
  nowMs: number,
): Promise<KeyObject | null> {
  const name = `${config.baseUrl}|${config.mchid}|${config.apiV3Key}`
  const entry = known.get(name) ?? { keys: new Map(), downloadedAt: Number.NEGATIVE_INFINITY, downloading: null }
  known.set(name, entry)
  if (!entry.keys.has(serial) && Math.abs(nowMs - entry.downloadedAt) >= DOWNLOAD_EVERY_MS) {
    entry.downloading ??= learn(config, entry, download, nowMs).finally(() => {
      entry.downloading = null
    })
  }
  await entry.downloading
  return entry.keys.get(serial) ?? null
}

/** The first answer is verified with the very certificate it brings, which only the platform can have sealed under our key. */
async function learn(
  config: WechatPayConfig,
  entry: Known,
  download: DownloadCertificates,
  nowMs: number,
): Promise<void> {
  const answer = await download()
  if (!answer) return
  const read = certificatesSchema.safeParse(JSON.parse(answer.body))
  const opened = (read.data?.data ?? []).flatMap(({ serial_no, encrypt_certificate }) => {
    const pem = openResource(config.apiV3Key, encrypt_certificate)
    return pem ? [[serial_no, new X509Certificate(pem).publicKey] as const] : []
  })
  const signer = opened.find(([serial]) => serial === answer.signature.serial)?.[1]
  if (!signer || !isSignedBy(signer, answer.signature, answer.body)) return
  for (const [serial, key] of opened) entry.keys.set(serial, key)
  entry.downloadedAt = nowMs
}
