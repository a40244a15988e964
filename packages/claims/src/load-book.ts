/** A plan year's own claims as books, one for each way of classifying them: what a draft or a scenario is tried on. */
import { AsyncResource } from 'node:async_hooks'
import { type CityRules, isRecordError } from '@gongbao/adjudication'
import { type Book, BookBuilder, classHash, type Packed } from '@gongbao/adjudication/what-if'
import { type Database, inTenant, type TenantTx } from '@gongbao/database'
import type { CivilDate, Id, TenantId } from '@gongbao/kernel'
import { cityAt, planOfVersion } from '@gongbao/register'
import { claimRecord } from './facts.rules.ts'
import { claimsAt, copyBook, decidedBy } from './store/book.store.ts'
import { countJudged, nextJudged, type StandingJudgment, standingJudgments } from './store/replay.store.ts'

/** A plan that is to pay the year, moved into it already (`inYear`). */
export interface BookSide {
  readonly city: CityRules
  readonly planCode: string
}

export interface LoadedBook {
  /** By side; sides that classify alike share one. */
  readonly books: readonly Book[]
  readonly claims: number
  readonly people: number
  /** By book: which claim a line that pays nothing came from. */
  readonly unpaidClaims: ReadonlyMap<Book, ReadonlyMap<number, Id<'claim'>>>
}

/** Told of the claims (or people, where records are opened) done so far, out of all. */
export type LoadProgress = (done: number, all: number) => Promise<void> | void

/** People opened in one transaction. */
const PEOPLE_AT_ONCE = 50
const TELL_EVERY = 20_000

/**
 * Claims whose decisions keep what they brought are read as a stream of numbers; where any side classifies otherwise, or decisions are older, the
 * records are opened and judged anew in short transactions, for every side: row by row, all books are of the same claims.
 * @param db a database under the role of the application
 */
export async function loadBook(
  db: Database,
  tenantId: TenantId,
  planYear: number,
  sides: readonly BookSide[],
  tell: LoadProgress = () => undefined,
): Promise<LoadedBook> {
  // Whoever is told may open a transaction of their own.
  const say = AsyncResource.bind(tell)
  const builders = new Map<string, BookBuilder>()
  const hashes = sides.map(({ city, planCode }) => {
    const hash = classHash(city, planCode)
    if (!builders.has(hash))
      builders.set(hash, new BookBuilder(city, planCode, crypto.getRandomValues(new Uint32Array(1))[0]!))
    return hash
  })
  const kept = await inTenant(db, tenantId, (tx) => keptAs(tx, planYear), READ_ONLY)
  const all = [...builders.values()]
  const finished = new Map<string, Book>()
  const unpaidClaims = new Map<Book, ReadonlyMap<number, Id<'claim'>>>()
  if (all.every(({ hash }) => hash === kept.hash))
    await inTenant(
      db,
      tenantId,
      async (tx) => {
        await readKept(tx, planYear, all, kept.claims, say)
        const read = all.map((one) => [one.hash, one.finish()] as const)
        for (const [hash, book] of read) finished.set(hash, book)
        for (const [, book] of read) unpaidClaims.set(book, await claimsAt(tx, planYear, linesOf(book)))
      },
      ONE_STATE,
    )
  else {
    const claims = await judgeAnew(db, tenantId, planYear, all, say)
    for (const { hash, book } of all.map((one) => ({ hash: one.hash, book: one.finish() }))) {
      finished.set(hash, book)
      unpaidClaims.set(book, new Map(linesOf(book).map((line) => [line, claims[line - 1]!])))
    }
  }
  const books = hashes.map((hash) => finished.get(hash)!)
  return { books, claims: books[0]?.size ?? 0, people: books[0]?.persons ?? 0, unpaidClaims }
}

const linesOf = (book: Book): number[] => book.unpaid.map(({ line }) => line)

const READ_ONLY = { readOnly: true } as const
/** A line's number means the same claim as long as it is read. */
const ONE_STATE = { readOnly: true, isolation: 'repeatable read' } as const

/** How all of the year's kept decisions classify; null where some keep nothing, or differ. */
async function keptAs(tx: TenantTx, planYear: number): Promise<{ hash: string | null; claims: number }> {
  const decided = await decidedBy(tx, planYear)
  const hashes = new Set<string | null>()
  for (const { snapshotHash, planVersionId, areKept } of decided)
    hashes.add(areKept ? await classOf(tx, snapshotHash, planVersionId) : null)
  const claims = decided.reduce((sum, one) => sum + one.claims, 0)
  return { hash: hashes.size === 1 ? [...hashes][0]! : null, claims }
}

async function classOf(tx: TenantTx, snapshotHash: string, planVersionId: Id<'planVersion'>): Promise<string> {
  const { city } = await cityAt(tx, snapshotHash)
  const { plan } = await planOfVersion(tx, planVersionId)
  return classHash({ ...city, plans: new Map([['', plan]]) }, '')
}

async function readKept(
  tx: TenantTx,
  planYear: number,
  builders: readonly BookBuilder[],
  all: number,
  tell: LoadProgress,
) {
  let line = 0
  let rest = ''
  for await (const chunk of await copyBook(tx, planYear)) {
    const lines = (rest + chunk.toString('utf8')).split('\n')
    rest = lines.pop()!
    for (const text of lines) {
      line += 1
      takeLine(builders, line, text)
      if (line % TELL_EVERY === 0) await tell(line, all)
    }
  }
}

/** insured, approved, paid, brought; \N is null, and a backslash stands twice. */
function takeLine(builders: readonly BookBuilder[], line: number, text: string): void {
  const [first, second] = [text.indexOf('\t'), text.indexOf('\t', 38)]
  const third = text.indexOf('\t', second + 1)
  const [insured, approvedOn] = [text.slice(0, first), text.slice(first + 1, second)]
  const [paidOn, brought] = [text.slice(second + 1, third), text.slice(third + 1)]
  const kept = JSON.parse(brought.includes('\\') ? brought.replaceAll('\\\\', '\\') : brought) as Packed
  const booked = { approvedOn: dayIn(approvedOn), paidOn: dayIn(paidOn) }
  for (const builder of builders) builder.take(insured, line, kept, booked)
}

const dayIn = (text: string): CivilDate | null => (text === '\\N' ? null : (text as CivilDate))

async function judgeAnew(
  db: Database,
  tenantId: TenantId,
  planYear: number,
  builders: readonly BookBuilder[],
  tell: LoadProgress,
): Promise<Id<'claim'>[]> {
  const ids: Id<'claim'>[] = []
  const all = await inTenant(db, tenantId, (tx) => countJudged(tx, planYear), READ_ONLY)
  let last: Id<'person'> | null = null
  let done = 0
  do {
    const from: Id<'person'> | null = last
    const { people, claims }: NextClaims = await inTenant(
      db,
      tenantId,
      (tx) => nextClaims(tx, planYear, from),
      READ_ONLY,
    )
    for (const claim of claims) {
      judgeOne(builders, ids.push(claim.claimId), claim)
    }
    last = people.at(-1) ?? null
    done += people.length
    await tell(done, all)
  } while (last !== null)
  return ids
}

interface NextClaims {
  readonly people: readonly Id<'person'>[]
  readonly claims: readonly StandingJudgment[]
}

async function nextClaims(tx: TenantTx, planYear: number, from: Id<'person'> | null): Promise<NextClaims> {
  const people = await nextJudged(tx, planYear, from, PEOPLE_AT_ONCE)
  return { people, claims: people.length === 0 ? [] : await standingJudgments(tx, planYear, people) }
}

function judgeOne(builders: readonly BookBuilder[], line: number, claim: StandingJudgment): void {
  const { insuredId, body, facts, area, approvedOn, paidOn } = claim
  const record = claimRecord(body, facts.person, facts.added)
  for (const builder of builders)
    if (isRecordError(record)) builder.refuse(line, record.code, record.field)
    else builder.judge(insuredId, line, record, { area, accepted: facts.added.accepted ?? [] }, { approvedOn, paidOn })
}
