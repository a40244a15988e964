/** The ledger for people who drill down: accounts, entries, and the claim or order behind each entry. */
import { notFound } from '@gongbao/access'
import type { TenantTx } from '@gongbao/database'
import { type CivilDate, type Id, idOf, parsePublicId, publicId } from '@gongbao/kernel'
import {
  type Account,
  accountFacts,
  findAccount,
  isLedgerSound,
  type Posting,
  type PostingFilter,
  type PostingPage,
  postingsPage,
  proveLedger,
  trialBalance,
} from '@gongbao/ledger'
import { type Source, selectSourceIdsOf, selectSources } from './reporting.store.ts'

export interface EntryQuery {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly account?: string | undefined
  readonly planYear?: number | undefined
  readonly eventCode?: string | undefined
  readonly bookedOn?: CivilDate | undefined
  /** Public id of a claim or order, for all that was booked about it, or of one collection, refund, disbursement or adjudication. */
  readonly about?: string | undefined
}

/** The trial balance of one plan year or of all. */
export async function readAccounts(tx: TenantTx, planYear?: number) {
  return { asOfOn: tx.business.on, items: await trialBalance(tx, planYear) }
}

const SUBJECT_KINDS = ['claim', 'order'] as const
const SOURCE_KINDS = ['collection', 'refund', 'disbursement', 'adjudication'] as const

/** Entries, newest first, each with what it is about. */
export async function readEntries(tx: TenantTx, query: EntryQuery) {
  const before = query.cursor ? parsePublicId('posting', query.cursor) : undefined
  if (before === null) return notFound('cursor')
  if (query.account && !findAccount(query.account)) return notFound('account')
  const filter = {
    ...(query.account ? { account: query.account as Account } : {}),
    ...(query.planYear ? { planYear: query.planYear } : {}),
    ...(query.eventCode ? { eventCode: query.eventCode } : {}),
    ...(query.bookedOn ? { bookedOn: query.bookedOn } : {}),
    ...(before ? { before } : {}),
  }
  const sourceIds = query.about ? await sourceIdsOf(tx, query.about) : null
  if (query.about && !sourceIds) return notFound('source')
  const { postings, next } = sourceIds
    ? await entriesOf(tx, filter, sourceIds)
    : await postingsPage(tx, filter, query.limit)
  const sources = await selectSources(tx, [...new Set(postings.map((posting) => posting.sourceId))])
  const bySource = new Map(sources.map((source) => [source.sourceId, source]))
  return {
    items: postings.map((posting) => entryOf(posting, bySource.get(posting.sourceId))),
    next: next ? publicId('posting', next) : null,
  }
}

/** @returns the ids postings may name for it, or null for an id of another kind */
async function sourceIdsOf(tx: TenantTx, about: string): Promise<string[] | null> {
  for (const kind of SUBJECT_KINDS) {
    const id = parsePublicId(kind, about)
    if (id) return selectSourceIdsOf(tx, id)
  }
  const source = SOURCE_KINDS.map((kind) => parsePublicId(kind, about)).find((id) => id !== null)
  return source ? [source] : null
}

/** The few entries of a claim or order, all at once. */
async function entriesOf(tx: TenantTx, filter: PostingFilter, sourceIds: readonly string[]): Promise<PostingPage> {
  const postings: Posting[] = []
  for (const sourceId of sourceIds) postings.push(...(await postingsPage(tx, { ...filter, sourceId }, 100)).postings)
  return { postings: postings.sort((a, b) => (a.id < b.id ? 1 : -1)), next: null }
}

function entryOf(posting: Posting, source: Source | undefined) {
  const { id, journalId, fromAccount, toAccount, ...rest } = posting
  return {
    ...rest,
    postingId: id,
    journalId,
    fromAccount,
    fromName: accountFacts(fromAccount).name,
    toAccount,
    toName: accountFacts(toAccount).name,
    source: source ? { kind: source.kind, id: publicId(source.kind, idOf(source.kind, source.sourceId)) } : null,
    subject: source ? subjectOf(source) : null,
  }
}

function subjectOf({ subjectKind, subjectId }: Source): { kind: 'claim' | 'order'; id: string } | null {
  if (subjectKind === 'claim') return { kind: 'claim', id: publicId('claim', subjectId as Id<'claim'>) }
  if (subjectKind === 'order') return { kind: 'order', id: publicId('order', subjectId as Id<'order'>) }
  return null
}

/** Proves the balances against the sums of all entries, here and now. */
export async function proveNow(tx: TenantTx) {
  const proof = await proveLedger(tx)
  return { sound: isLedgerSound(proof), ...proof, provedAt: tx.business.at }
}
