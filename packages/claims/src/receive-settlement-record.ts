import { type Actor, audit, blindIndex, plainMac } from '@gongbao/access'
import { announce, type TenantTx } from '@gongbao/database'
import { type Id, newId, type Refusal, refuse, ZERO_FEN } from '@gongbao/kernel'
import { cityOf } from '@gongbao/register'
import { actorName } from './actor.rules.ts'
import { type Intake, readIntake, refusalOfFuture } from './intake.rules.ts'
import { canonicalJson, sealJson } from './sealed-json.ts'
import { insertClaim, insertClaimEvent } from './store/claim.store.ts'
import { findRecord, insertRecord, lockVisit, type RecordBody, type RecordRow } from './store/record.store.ts'
import { insertReversal } from './store/reversal.store.ts'

export interface Delivery {
  /** The record in national field names, as it came. */
  readonly body: RecordBody
  readonly channel: 'hospital' | 'file'
  /** The institution that signs the delivery: it may send its own records only. null = the agency, for all. */
  readonly institution: string | null
  readonly importId?: Id<'import'>
}

export interface ReceivedRecord {
  readonly recordId: Id<'settlementRecord'>
  readonly kind: 'settlement' | 'reversal'
  /** true when the very same record had come before: nothing was written. */
  readonly repeated: boolean
}

/**
 * Keeps a settlement record as received, whatever comes of it, and opens its claim (or its reversal). Nothing is decided here.
 *
 * The key is (insuplc_admdvs, setl_id). A record that cannot be read is refused with the field at fault and not kept; everything that can be
 * read is kept: a foreign city, an unknown person and broken identities are answers, not reasons to lose it.
 *
 * @returns the record's id; CONTENT_DIFFERS when the key came before with another content; FORBIDDEN for another institution's record
 */
export async function receiveSettlementRecord(
  tx: TenantTx,
  actor: Actor,
  delivery: Delivery,
): Promise<ReceivedRecord | Refusal> {
  const intake = readIntake(delivery.body)
  if ('code' in intake) return intake
  if (delivery.institution !== null && intake.record.settlement.institution !== delivery.institution)
    return refuse(
      'FORBIDDEN',
      { zh: '只能上传本机构的结算单', en: 'An institution may send its own records only' },
      { field: 'fixmedins_code' },
    )
  const future = refusalOfFuture(intake, tx.business.at)
  if (future) return future
  const row = recordRow(tx, delivery, intake, await institutionName(tx, intake))
  await lockVisit(tx, row)
  if (!(await insertRecord(tx, row))) return repeatOf(tx, row)
  const entry = { subjectKind: 'settlementRecord', subjectId: row.id, detail: { kind: row.kind, channel: row.channel } }
  // One flight: none of these waits for another.
  await Promise.all([
    row.kind === 'reversal' ? openReversal(tx, row) : openClaim(tx, actor, row),
    audit(tx, actor, { action: 'settlement-record.received', ...entry }),
    announce(tx, { type: 'settlementRecord.received', recordId: row.id }, { order: orderOf(row) }),
  ])
  return { recordId: row.id, kind: row.kind, repeated: false }
}

/** Opens the case of a record: from here on it is in somebody's list until it is closed. */
async function openClaim(tx: TenantTx, actor: Actor, row: NewRecord): Promise<void> {
  const claimId = newId('claim')
  const nothing = { insuredId: null, policyId: null, planVersionId: null, planCode: null, planYear: null, reason: null }
  const noMoney = { burdenFen: ZERO_FEN, payableFen: ZERO_FEN, bookedFen: ZERO_FEN, paidFen: ZERO_FEN }
  await insertClaim(tx, {
    ...nothing,
    ...noMoney,
    id: claimId,
    recordId: row.id,
    status: 'received',
    payee: row.route === 'one-stop' ? 'institution' : 'insured',
    adjudicationNo: 0,
    heldNo: null,
    reviewedBy: null,
    approvedBy: null,
    disbursementId: null,
    receivedOn: tx.business.on,
    pausedFrom: null,
    pausedTo: null,
    dueOn: null,
    dueProvisional: false,
    reviewAskedAt: null,
    reviewAnsweredAt: null,
    paidOn: null,
  })
  await insertClaimEvent(tx, claimId, {
    what: 'received',
    fromStatus: null,
    toStatus: 'received',
    actor: actorName(actor),
    note: null,
  })
}

function openReversal(tx: TenantTx, row: NewRecord): Promise<void> {
  const { id, insuplcAdmdvs, origSetlId, visitIndex, totalFen } = row
  return insertReversal(tx, { recordId: id, origInsuplc: insuplcAdmdvs, origSetlId, visitIndex, totalFen })
}

async function repeatOf(tx: TenantTx, row: NewRecord): Promise<ReceivedRecord | Refusal> {
  const known = await findRecord(tx, row)
  if (known && Buffer.compare(known.bodyMac, row.bodyMac) === 0)
    return { recordId: known.id, kind: known.kind, repeated: true }
  return refuse(
    'CONTENT_DIFFERS',
    {
      zh: '该结算单号已收到过，但内容不同。更正请先冲销原单，再以新的结算单号上传',
      en: 'This settlement was received before with another content. To correct it, reverse it and send a new one',
    },
    { field: 'setl_id' },
  )
}

type NewRecord = Omit<RecordRow, 'tenantId' | 'receivedAt'>

/** The institution as the record calls it, else as the city's list does, else by its code. */
async function institutionName(tx: TenantTx, { institutionName: own, record }: Intake): Promise<string> {
  if (own !== null) return own
  const { institution } = record.settlement
  const { institutions } = (await cityOf(tx)).city.lists
  return institutions.find(({ code }) => code === institution)?.name ?? institution
}

function recordRow(
  tx: TenantTx,
  { body, channel, importId }: Delivery,
  intake: Intake,
  institutionName: string,
): NewRecord {
  const { settlement, ext } = intake.record
  const { amounts } = settlement
  const { certificate } = intake
  return {
    id: newId('settlementRecord'),
    insuplcAdmdvs: intake.insuplcAdmdvs,
    setlId: settlement.setlId,
    kind: intake.kind,
    channel,
    route: intake.route ?? (channel === 'hospital' ? 'one-stop' : 'paper'),
    importId: importId ?? null,
    bodySealed: sealJson(tx, 'settlement_record.body', body),
    bodyMac: plainMac(tx.tenantId, 'settlement_record.body', Buffer.from(canonicalJson(body))),
    certificateIndex:
      certificate && blindIndex(tx.tenantId, `settlement-certificate-${certificate.kind}`, certificate.number),
    visitIndex: visitOf(tx, settlement),
    origSetlId: ext.origSetlId,
    institutionCode: settlement.institution,
    institutionName,
    treatedIn: settlement.treatedIn,
    medType: settlement.medType,
    beginOn: settlement.admittedOn,
    endOn: settlement.dischargedOn,
    settledOn: settlement.settledOn,
    totalFen: amounts.total,
    inScopeFen: amounts.inScope,
    classBFirstPayFen: amounts.classBFirstPay,
    overPriceCapFen: amounts.overPriceCap,
    outOfCatalogueFen: amounts.outOfCatalogue,
    fundsFen: amounts.funds,
    hospitalFen: amounts.hospital,
    borneFen: amounts.borne,
  }
}

function visitOf(tx: TenantTx, { psnNo, mdtrtId }: Intake['record']['settlement']): Uint8Array | null {
  return psnNo && mdtrtId ? blindIndex(tx.tenantId, 'visit', `${psnNo}|${mdtrtId}`) : null
}

/** Records of one person are worked in the order received. */
function orderOf(row: NewRecord): string {
  const index = row.certificateIndex ?? row.visitIndex
  return index ? `claims:${Buffer.from(index).toString('hex').slice(0, 32)}` : `claims:${row.id}`
}
