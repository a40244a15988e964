/** A city with insured people and the means to send it settlements: for the scenarios of claims. */
import {
  installKeys,
  type MachinePrincipal,
  newKeys,
  parseKeys,
  type StaffPrincipal,
  type SystemPrincipal,
} from '@gongbao/access'
import { type RecordAnswer, submitSettlement } from '@gongbao/claims'
import { inTenant, type TenantTx } from '@gongbao/database'
import { orderLineTable, orderTable, policyTable } from '@gongbao/enrollment'
import {
  type CivilDate,
  civilDate,
  type Fen,
  type Id,
  isRefusal,
  newId,
  type Refusal,
  type TenantId,
  toYuan,
} from '@gongbao/kernel'
import { bindContract, planByCode } from '@gongbao/register'
import { accountMemberTable, settlePerson } from '@gongbao/residents'
import { type TestDatabase, testDatabase } from '../harness/index.ts'
import { testIdNumber } from '../harness/outside.ts'
import { type CityEdits, seedCity } from '../harness/seed-city.ts'
import { testStaff } from '../harness/test-api.ts'

export interface InsuredPerson {
  readonly id: Id<'person'>
  readonly accountId: Id<'residentAccount'>
  readonly name: string
  readonly certNo: string
}

/** Amounts of a record in yuan; what is left out is 0, what follows from the others is made. */
export interface Bill {
  readonly setlId?: string
  readonly inScope: number
  readonly funds?: number
  readonly outOfCatalogue?: number
  readonly more?: Readonly<Record<string, unknown>>
}

let serial = 0

/** A settlement in the national form whose identities hold. */
export function billOf(person: Pick<InsuredPerson, 'name' | 'certNo'>, bill: Bill): Record<string, unknown> {
  serial += 1
  const { setlId = `S${String(serial).padStart(8, '0')}`, inScope, funds = 0, outOfCatalogue = 0, more = {} } = bill
  const total = inScope + outOfCatalogue
  const yuan = (amount: number) => toYuan(Math.round(amount * 100) as Fen)
  return {
    setl_id: setlId,
    mdtrt_id: `M${setlId}`,
    psn_no: `P${person.certNo.slice(-8)}`,
    psn_name: person.name,
    psn_cert_type: '01',
    certno: person.certNo,
    insutype: '390',
    setl_time: '2025-06-05 15:30:00',
    begndate: '2025-06-01',
    enddate: '2025-06-05',
    med_type: '21',
    fixmedins_code: 'H99000100001',
    fixmedins_name: '测试第一医院',
    hosp_lv: '01',
    mdtrtarea_admvs: '990001',
    insuplc_admdvs: '990001',
    medfee_sumamt: yuan(total),
    fulamt_ownpay_amt: yuan(outOfCatalogue),
    inscp_scp_amt: yuan(inScope),
    hifp_pay: yuan(funds),
    fund_pay_sumamt: yuan(funds),
    psn_part_amt: yuan(total - funds),
    ...more,
  }
}

/** The record by which a centre takes a settlement back: the same visit, all amounts negated. */
export function reversalOf(bill: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
  const money = ['medfee_sumamt', 'fulamt_ownpay_amt', 'inscp_scp_amt', 'hifp_pay', 'fund_pay_sumamt', 'psn_part_amt']
  const negated = Object.fromEntries(money.map((field) => [field, `-${bill[field]}`.replace(/^--/, '')]))
  return { ...bill, ...negated, setl_id: `${bill.setl_id}R`, refd_setl_flag: '1', ...more }
}

export class ClaimsWorld {
  readonly database: TestDatabase
  readonly city: TenantId
  readonly system: SystemPrincipal
  readonly hospital: MachinePrincipal

  private constructor(database: TestDatabase, city: TenantId) {
    this.database = database
    this.city = city
    this.system = { realm: 'system', tenantId: city, process: 'test' }
    this.hospital = {
      realm: 'machine',
      tenantId: city,
      clientId: newId('machineClient'),
      institution: 'H99000100001',
      scopes: ['records.submit', 'records.read'],
    }
  }

  static async open(slug = 'alpha', at = '2025-06-10T09:00:00+08:00', edits: CityEdits = {}): Promise<ClaimsWorld> {
    installKeys(parseKeys(newKeys()))
    const database = await testDatabase()
    return new ClaimsWorld(database, await seedCity(database, slug, { at, edits }))
  }

  close(): Promise<void> {
    return this.database.drop()
  }

  in<T>(fn: (tx: TenantTx) => Promise<T>): Promise<T> {
    return inTenant(this.database.app_rw, this.city, fn)
  }

  staff(role: StaffPrincipal['role'] = 'lead-claims'): StaffPrincipal {
    return testStaff(this.city, role)
  }

  /** Somebody with a live policy of the plan year, and the account that manages them. */
  async insure(
    name = '测试甲',
    more: { birthOn?: string; coverFrom?: CivilDate; planCode?: string; areaCode?: string; certNo?: string } = {},
  ): Promise<InsuredPerson> {
    const { birthOn = '1980-05-06', planCode = '2025', areaCode } = more
    const certNo = more.certNo ?? testIdNumber(birthOn)
    const accountId = newId('residentAccount')
    const id = await this.in(async (tx) => {
      const person = await this.knownPerson(tx, name, certNo, civilDate(birthOn), areaCode)
      await tx.db.insert(accountMemberTable).values({
        tenantId: this.city,
        accountId,
        personId: person,
        relation: 'self',
        addedAt: tx.business.at,
        removedAt: null,
      })
      await issue(tx, person, accountId, planCode, more.coverFrom)
      return person
    })
    return { id, accountId, name, certNo }
  }

  /** @param areaCode where the roll has their basic insurance */
  async knownPerson(
    tx: TenantTx,
    name: string,
    certNo: string,
    birthOn: CivilDate,
    areaCode = '990001',
  ): Promise<Id<'person'>> {
    const certificate = { kind: '01', number: certNo, birthOn, sex: 'female' } as const
    const cover = { areaCode, insutype: '390', status: 'active' } as const
    const told = { ...cover, sex: 'female', birthOn, sinceOn: null, chronic: false } as const
    const person = await settlePerson(tx, { name, certificate }, { result: 'match', person: told })
    if (isRefusal(person)) throw new Error(person.code)
    return person.id
  }

  /** Sends a record as the hospital does, and gets its answer. */
  send(body: Record<string, unknown>): Promise<RecordAnswer | Refusal> {
    const delivery = { body, channel: 'hospital', institution: this.hospital.institution } as const
    return submitSettlement(this.database.app_rw, this.city, this.hospital, delivery)
  }

  /** As `send`, for records that must be taken. */
  async sent(body: Record<string, unknown>): Promise<RecordAnswer> {
    const answer = await this.send(body)
    if (isRefusal(answer)) throw new Error(`${answer.code} ${answer.field} ${answer.text.zh}`)
    return answer
  }

  /** A record that comes by the agency's file, so that people work on its claim. */
  async file(body: Record<string, unknown>): Promise<RecordAnswer> {
    const delivery = { body, channel: 'file', institution: null } as const
    const answer = await submitSettlement(this.database.app_rw, this.city, this.system, delivery)
    if (isRefusal(answer)) throw new Error(`${answer.code} ${answer.field} ${answer.text.zh}`)
    return answer
  }
}

async function issue(
  tx: TenantTx,
  personId: Id<'person'>,
  accountId: Id<'residentAccount'>,
  planCode: string,
  coverFrom?: CivilDate,
): Promise<void> {
  const registered = await planByCode(tx, planCode)
  if (!registered) throw new Error(`no plan ${planCode}`)
  const { version, plan } = registered
  const { tenantId } = tx
  const [orderId, policyId] = [newId('order'), newId('policy')]
  const common = { tenantId, planCode, planVersionId: version.id, planYear: version.planYear }
  await tx.db.insert(orderTable).values({
    ...common,
    id: orderId,
    accountId,
    kind: 'enrollment',
    cityHash: version.snapshotHash,
    channel: 'test',
    totalFen: 0 as Fen,
    status: 'completed',
    noticeVersion: 'test',
    noticeSha256: '0'.repeat(64),
    placedAt: tx.business.at,
    payUntil: tx.business.at,
    endedAt: null,
    servedBy: null,
  })
  const cover = {
    coverFrom: coverFrom ?? plan.cover.from,
    coverTo: plan.cover.to,
    enrolledYears: 1,
    continuousYears: 1,
  }
  const health = { healthStatus: 'healthy', firstEnrolledHealthStatus: 'healthy' } as const
  const line = { tenantId, orderId, personId, amountFen: 0 as Fen, ...cover, ...health, amendsPolicyId: null }
  await tx.db.insert(orderLineTable).values({ ...line, decision: {} as never })
  await tx.db.insert(policyTable).values({
    ...common,
    ...cover,
    ...health,
    id: policyId,
    policyNo: `T${policyId}`,
    orderId,
    accountId,
    personId,
    level: 'standard',
    premiumFen: 0 as Fen,
    priceName: '测试',
    pathwayCode: 'city-basic',
    category: 'general',
    claimFreeYears: 0,
    status: 'live',
    issuedAt: tx.business.at,
    cancelledAt: null,
  })
  await bindContract(tx, version.id)
}
