/** Sends a slice's records as life does: hospitals one by one as patients leave, the agency the rest in a file. */
import type { StaffPrincipal } from '@gongbao/access'
import { recordDrugApproval, savePayoutAccount } from '@gongbao/claims'
import type { Database } from '@gongbao/database'
import type { Id } from '@gongbao/kernel'
import type { Approval, Bill } from './bills/index.ts'
import { crowd } from './crowd.ts'
import { act } from './enroll.ts'
import type { Machines } from './machines.ts'
import type { Slice } from './slices.ts'

export interface Sender {
  readonly db: Database
  readonly machines: Machines
  /** Records what was approved before it was bought. */
  readonly reviewer: StaffPrincipal
  /** The insured's person, by `Resident.index`. */
  readonly personIds: ReadonlyMap<number, Id<'person'>>
  /** Approvals recorded so far. */
  readonly approved: Set<string>
  /** Insured whose account is known so far. */
  readonly named: Set<Id<'person'>>
}
/** What the door said, counted: 'approved', 'zero', 'review', …, 'accepted' and 'repeated' of files, codes of refusals. */
export type Answers = Map<string, number>

const AT_ONCE = 8

/** @param tick a record was answered */
export async function sendSlice(
  sender: Sender,
  slice: Slice,
  answers: Answers,
  tick: (count?: number) => void,
): Promise<void> {
  await recordApprovals(sender, slice)
  const count = (answer: string, more = 1) => void answers.set(answer, (answers.get(answer) ?? 0) + more)
  await crowd(byPerson(slice.bills.filter((bill) => bill.oneStop)), AT_ONCE, async (bills) => {
    for (const bill of bills) {
      count(await submit(sender, bill))
      tick()
    }
  })
  const paper = slice.bills.filter((bill) => !bill.oneStop)
  if (paper.length === 0) return
  await nameAccounts(sender, paper)
  await sendFile(sender, slice, paper, count)
  tick(paper.length)
}

/** One person's records go one after the other, in their order. */
function byPerson(bills: readonly Bill[]): Bill[][] {
  const groups = new Map<number, Bill[]>()
  for (const bill of bills) {
    const own = groups.get(bill.resident.index)
    if (own) own.push(bill)
    else groups.set(bill.resident.index, [bill])
  }
  return [...groups.values()]
}

async function submit({ machines }: Sender, { settlement }: Bill): Promise<string> {
  const hospital = machines.hospital(String(settlement.fixmedins_code))
  const answer = await hospital.post<{ result?: string; code?: string }>(
    '/v1/settlement-records',
    JSON.stringify(settlement),
  )
  if (answer.status >= 500) throw new Error(`the server answered ${answer.status} to ${settlement.setl_id}`)
  return answer.body.result ?? answer.body.code ?? String(answer.status)
}

interface FileReport {
  readonly rowsAccepted: number
  readonly rowsRepeated: number
  readonly answers: readonly { readonly code: string | null }[]
}

async function sendFile(
  { machines }: Sender,
  slice: Slice,
  paper: readonly Bill[],
  count: (answer: string, more?: number) => void,
): Promise<void> {
  const text = paper.map(({ settlement }) => JSON.stringify(settlement)).join('\n')
  const path = `/v1/settlement-files?name=${slice.on}.jsonl&format=jsonl`
  const { status, body } = await machines.agency.post<FileReport>(path, text, 'application/x-ndjson')
  if (status !== 200)
    throw new Error(`the server answered ${status} to the file of ${slice.on}: ${JSON.stringify(body).slice(0, 300)}`)
  count('accepted', body.rowsAccepted)
  count('repeated', body.rowsRepeated)
  for (const { code } of body.answers) if (code) count(code)
}

/** Who asks on paper says where the money goes; one in twenty-five names an account that the bank has closed. */
async function nameAccounts({ db, reviewer, personIds, named }: Sender, paper: readonly Bill[]): Promise<void> {
  for (const { resident } of paper) {
    const id = personIds.get(resident.index)
    if (!id || named.has(id)) continue
    named.add(id)
    const account = `6200${String(resident.index).padStart(11, '0')}${resident.index % 25 === 0 ? '0000' : '0017'}`
    await act(db, reviewer, (tx) =>
      savePayoutAccount(tx, reviewer, { kind: 'insured', id }, { name: resident.name, account }),
    )
  }
}

/** Drugs are approved before the first of them is bought. */
async function recordApprovals({ db, reviewer, personIds, approved }: Sender, { bills }: Slice): Promise<void> {
  const missing = new Map<string, { insured: Id<'person'>; approval: Approval }>()
  for (const { resident, approvals } of bills) {
    const insured = personIds.get(resident.index)
    for (const approval of approvals) {
      const key = `${resident.index} ${approval.drug} ${approval.fromOn}`
      if (insured && !approved.has(key)) missing.set(key, { insured, approval })
    }
  }
  for (const [key, { insured, approval }] of missing) {
    await act(db, reviewer, (tx) => recordDrugApproval(tx, reviewer, insured, approval))
    approved.add(key)
  }
}
