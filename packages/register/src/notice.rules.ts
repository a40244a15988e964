/** The notice a person reads before paying (W39): its exact text has a hash, and an order names the one that was accepted. */
import { createHash } from 'node:crypto'
import type { Plan } from '@gongbao/program'

export interface Notice {
  readonly version: string
  /** SHA-256 (hex) over version, titles and bodies as shown. */
  readonly sha256: string
  readonly sections: readonly { readonly title: string; readonly body: string; readonly clause: string | null }[]
}

export function noticeOf(plan: Plan): Notice {
  const sections = plan.notice.sections.map(({ title, body, clause }) => ({ title, body, clause: clause ?? null }))
  const text = JSON.stringify([plan.notice.version, sections.map(({ title, body }) => [title, body])])
  return { version: plan.notice.version, sha256: createHash('sha256').update(text).digest('hex'), sections }
}
