/** A settlement record in our own words, once read: amounts in fen, dates as civil dates, codes as text. The national names end in `read-*.ts`. */
import type { Bp, CivilDate, Fen } from '@gongbao/kernel'

export type HealthStatus = 'healthy' | 'preExisting'

/** The insured, as the policy and the roll know them on the day. */
export interface Insured {
  /** Key of the accumulators. */
  readonly id: string
  readonly birthOn: CivilDate
  readonly sex: 'male' | 'female' | null
  readonly insutype: string | null
  readonly category: string
  /** null = the plan's only level. */
  readonly level: string | null
  /** null = the plan's own cover. */
  readonly coverStartOn: CivilDate | null
  readonly coverEndOn: CivilDate | null
  /** Accumulated, this year included (W6). */
  readonly enrolledYears: number
  readonly continuousYears: number
  readonly claimFreeYears: number
  readonly healthStatus: HealthStatus
  /** At the start of the present unbroken chain of enrollment. */
  readonly firstEnrolledHealthStatus: HealthStatus
  /** Known conditions; null when the record does not say. */
  readonly conditions: readonly KnownCondition[] | null
  readonly approvals: readonly Approval[]
  /** Eligible amounts counted before this chain begins, by benefit code. */
  readonly opening: Readonly<Record<string, Fen>> | null
}

/** A condition of the insured's, and when it was first diagnosed; null = not known. */
export interface KnownCondition {
  readonly code: string
  readonly diagnosedOn: CivilDate | null
}

/** Prior approval of a drug; an open end is null. */
export interface Approval {
  readonly drug: string
  readonly indication: string | null
  readonly fromOn: CivilDate
  readonly toOn: CivilDate | null
}

/** The head's amounts in fen, as received. */
export interface HeadAmounts {
  /** medfee_sumamt */
  readonly total: Fen
  /** inscp_scp_amt */
  readonly inScope: Fen
  /** preselfpay_amt */
  readonly classBFirstPay: Fen
  /** overlmt_selfpay */
  readonly overPriceCap: Fen
  /** fulamt_ownpay_amt */
  readonly outOfCatalogue: Fen
  /** fund_pay_sumamt */
  readonly funds: Fen
  /** oth_pay */
  readonly otherPay: Fen
  /** hosp_part_amt */
  readonly hospital: Fen
  /** psn_part_amt: borne by the person */
  readonly borne: Fen
  /** Sum of the single funds, oth_pay aside; null when the record states none of them. */
  readonly singleFunds: Fen | null
}

/** One fee line. Its four amounts are the weights by which it shares in the head's four parts. */
export interface FeeLine {
  /** feedetl_sn, unique in the record: lines are ordered by it, never by position. */
  readonly sn: string
  readonly code: string | null
  readonly chargeType: string | null
  readonly catalogueLevel: string | null
  readonly negotiated: boolean
  /** null = the day of admission. */
  readonly occurredOn: CivilDate | null
  /** cnt, rounded up to a whole number. */
  readonly quantity: number | null
  /** prd_days */
  readonly prescriptionDays: number | null
  readonly total: Fen
  readonly inScope: Fen
  readonly classBFirstPay: Fen
  readonly overPriceCap: Fen
  readonly outOfCatalogue: Fen
}

/** Which columns any fee line states: only those are held against the head. */
export interface StatedColumns {
  total: boolean
  inScope: boolean
  classBFirstPay: boolean
  overPriceCap: boolean
  outOfCatalogue: boolean
}

/** One row of `setldetail`. */
export interface FundRow {
  readonly type: string
  /** inscp_scp_amt of the row; null when it states none, and then nothing of it was beyond scope. */
  readonly inScope: Fen | null
  readonly paid: Fen
}

/** What the tenant's column map adds to the national fields. */
export interface Extension {
  readonly origSetlId: string | null
  readonly settledByBasic: boolean
  readonly otherCoverPaid: Fen
  /** What of the funds is medical assistance granted after this program had settled. */
  readonly lateAssistance: Fen
  readonly thirdPartyPortion: Bp
  readonly ward: 'ordinary' | 'special' | 'international' | null
  /** The day on which the claim was filed; null = the day of settlement. */
  readonly filedOn: CivilDate | null
  /** Treated out of town: whether that was filed with basic insurance first (异地备案). */
  readonly outOfTownFiled: boolean | null
  readonly causeCode: 'illness' | 'accident' | 'third-party' | 'work-injury' | 'public-health' | null
}

export interface Settlement {
  readonly setlId: string
  /** insuplc_admdvs; with `setlId` the record's key. */
  readonly insuredIn: string | null
  /** mdtrtarea_admvs */
  readonly treatedIn: string | null
  readonly psnNo: string | null
  readonly mdtrtId: string | null
  readonly settledOn: CivilDate
  readonly admittedOn: CivilDate
  readonly dischargedOn: CivilDate
  readonly stayDays: number
  readonly medType: string
  readonly institution: string
  readonly hospitalLevel: string | null
  readonly diseaseCode: string | null
  /** refd_setl_flag */
  readonly refunded: boolean
  /** vali_flag is 0 */
  readonly isVoid: boolean
  readonly amounts: HeadAmounts
  /** In the order of feedetl_sn. */
  readonly lines: readonly FeeLine[]
  readonly stated: StatedColumns
  readonly mainDiagnosis: string | null
  readonly diagnoses: readonly string[]
  readonly fundRows: readonly FundRow[]
}

export interface ClaimRecord {
  readonly person: Insured
  readonly settlement: Settlement
  readonly ext: Extension
}

/** A record that cannot be read is answered in its place; `field` is the national name, or person.… or ext.… */
export interface RecordError {
  readonly code: RecordErrorCode
  readonly field: string
  readonly text: string
}

export type RecordErrorCode =
  | 'EMPTY_LINE'
  | 'LINE_TOO_LONG'
  | 'NOT_UTF8'
  | 'NOT_JSON'
  | 'DOUBLE_KEY'
  | 'NOT_OBJECT'
  | 'MISSING'
  | 'UNKNOWN_KEY'
  | 'INVALID_AMOUNT'
  | 'INVALID_DATE'
  | 'INVALID_VALUE'
  | 'DUPLICATE_LINE'
  | 'TOO_MANY'
  | 'DUPLICATE_SETTLEMENT'
  | 'PERSON_DIFFERS'

/** Thrown inside the reader only, without a stack: a bad line costs no more than a good one. */
export class RecordFault {
  readonly error: RecordError
  constructor(error: RecordError) {
    this.error = error
  }
}

/** Whether the record undoes another: its flag says so, it names an original, or its total is negative. */
export function isReversal(record: ClaimRecord): boolean {
  const { settlement, ext } = record
  return settlement.refunded || ext.origSetlId !== null || settlement.amounts.total < 0
}
