/** Claims over the API: what residents, staff, hospitals and the agency see and may do. */
import type { MachinePrincipal, ResidentPrincipal, StaffPrincipal } from '@gongbao/access'
import { mountRoutes } from '@gongbao/access'
import { claimsRoutes, processRecord, saveColumnMap, settlementRecordTable } from '@gongbao/claims'
import { newId, publicId, refuse, systemClock } from '@gongbao/kernel'
import { accountMemberTable } from '@gongbao/residents'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { billOf, ClaimsWorld, type InsuredPerson } from './claims-world.ts'

type Caller = ResidentPrincipal | StaffPrincipal | MachinePrincipal
let world: ClaimsWorld
// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect of an answer
type Json = any
let call: (
  who: Caller,
  method: string,
  path: string,
  body?: unknown,
  type?: string,
) => Promise<{ status: number; json: Json }>
beforeAll(async () => {
  world = await ClaimsWorld.open()
  call = mount()
})
afterAll(() => world.close())

function mount(): typeof call {
  const callers = new WeakMap<Request, Caller>()
  const as = (request: Request, realm: Caller['realm']) => {
    const caller = callers.get(request)
    return caller?.realm === realm ? caller : null
  }
  const nobody = () => refuse('SIGNATURE_INVALID', { zh: '', en: '' })
  const errors: unknown[] = []
  const app = mountRoutes(claimsRoutes, {
    db: world.database.app_rw,
    wall: systemClock,
    log: { info: () => {}, warn: () => {}, error: (fields) => void errors.push(fields) },
    authenticators: {
      resident: async (request) => as(request, 'resident') as ResidentPrincipal | null,
      staff: async (request) => as(request, 'staff') as StaffPrincipal | null,
      proveDevice: async () => [],
      machine: async (request) => (as(request, 'machine') as MachinePrincipal | null) ?? nobody(),
    },
    isTenant: (tenantId) => tenantId === world.city,
  })
  return async (who, method, path, body, type = 'application/json') => {
    const host = { resident: `${world.city}.localhost`, staff: 'console.localhost', machine: 'api.localhost' }[
      who.realm
    ]
    const headers = { origin: `http://${host}`, 'content-type': type, 'idempotency-key': crypto.randomUUID() }
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const request = new Request(`http://${host}${path}`, { method, headers, ...content })
    callers.set(request, who)
    const site =
      who.realm === 'resident'
        ? ({ kind: 'portal', tenantId: world.city } as const)
        : ({ kind: who.realm === 'staff' ? 'console' : 'machines' } as const)
    const answer = await app.fetch(request, { requestId: crypto.randomUUID(), site, clientAddress: '127.0.0.1' })
    if (answer.status >= 500)
      throw new Error(JSON.stringify(errors, (_, value) => (value instanceof Error ? value.stack : value)))
    return { status: answer.status, json: await answer.json() }
  }
}

const phoneOf = (person: InsuredPerson): ResidentPrincipal => ({
  realm: 'resident',
  tenantId: world.city,
  accountId: person.accountId,
  sessionId: 's',
  proven: true,
})
const submit = (body: object, who: Caller = world.hospital) => call(who, 'POST', '/v1/settlement-records', body)
const agency = (): MachinePrincipal => ({ ...world.hospital, clientId: newId('machineClient'), institution: null })
const DETAILS = [
  {
    feedetl_sn: '1',
    med_list_codg: 'XN1',
    medins_list_name: '床位费',
    det_item_fee_sumamt: '40000.00',
    inscp_scp_amt: '40000.00',
  },
]

test('a hospital sends a settlement and is answered in the national form; it reads its own and no other’s', async () => {
  const person = await world.insure('测试甲')
  const body = billOf(person, { inScope: 40_000, funds: 15_000 })
  const sent = await submit(body)
  expect(sent).toMatchObject({
    status: 200,
    json: {
      setl_id: body.setl_id,
      result: 'approved',
      psn_part_amt: '25000.00',
      oth_pay: '8000.00',
      psn_part_after: '17000.00',
    },
  })
  const query = `/v1/settlement-records?insuplc_admdvs=990001&setl_id=${body.setl_id}`
  expect((await call(world.hospital, 'GET', query)).json).toEqual(sent.json)
  const other = { ...world.hospital, institution: 'H99000100002' }
  expect((await call(other, 'GET', query)).status).toBe(404)
  expect((await submit(body, other)).status).toBe(403)
  expect((await submit({ ...body, psn_name: '别人' })).json).toMatchObject({ status: 409, code: 'CONTENT_DIFFERS' })
  expect((await submit({ ...body, setl_id: 'X', medfee_sumamt: 'x' })).json.errors[0].field).toBe('medfee_sumamt')
})

test('a resident sees the family’s claims, basic insurance and program apart, and how far the deductible is', async () => {
  const person = await world.insure('测试乙')
  await submit(billOf(person, { inScope: 20_000, funds: 12_000, outOfCatalogue: 1_000, more: { acct_pay: '500.00' } }))
  await submit({ ...billOf(person, { inScope: 40_000 }), ext: { causeCode: 'work-injury' } })
  const phone = phoneOf(person)
  const { items } = (await call(phone, 'GET', '/api/claims')).json
  expect(items.map(({ status }: { status: string }) => status)).toEqual(['denied', 'zero'])
  const detail = (await call(phone, 'GET', `/api/claims/${items[1].claimId}`)).json
  expect(detail).toMatchObject({
    insuredName: '测试乙',
    basic: { totalFen: 2_100_000, fundsFen: 1_200_000, burdenFen: 900_000 },
    parts: { inScopeSelfPayFen: 800_000, outOfCatalogueFen: 100_000 },
    benefits: [
      { code: 'inpatient-in-scope', clause: 'Q4', eligibleFen: 800_000, deductibleUsedFen: 800_000, payableFen: 0 },
    ],
    notCoveredFen: 100_000,
  })
  const denied = (await call(phone, 'GET', `/api/claims/${items[0].claimId}`)).json
  expect(denied.excluded).toEqual([
    {
      feedetlSn: null,
      item: null,
      code: 'WORK_INJURY',
      name: '应当由工伤保险基金支付',
      clause: null,
      amountFen: 4_000_000,
    },
  ])
  const year = (await call(phone, 'GET', '/api/benefits/this-year')).json
  expect(year.people[0].benefits[0]).toMatchObject({ deductibleFen: 1_500_000, countedFen: 800_000, paidFen: 0 })
})

test('naming somebody as family opens none of their claims; having insured them does', async () => {
  const [one, two] = [await world.insure('测试戊'), await world.insure('测试己')]
  const { claimId } = (await submit(billOf(one, { inScope: 20_000 }))).json
  const phone = phoneOf(two)
  const named = { tenantId: world.city, accountId: two.accountId, personId: one.id }
  await world.in((tx) =>
    tx.db.insert(accountMemberTable).values({ ...named, relation: 'spouse', addedAt: tx.business.at, removedAt: null }),
  )
  expect((await call(phone, 'GET', '/api/claims')).json.items).toEqual([])
  expect((await call(phone, 'GET', `/api/claims/${claimId}`)).status).toBe(404)
  expect((await call(phone, 'GET', '/api/benefits/this-year')).json.people).toHaveLength(1)
  await world.database.owner.sql`update policy set account_id = ${two.accountId} where person_id = ${one.id}`
  expect((await call(phone, 'GET', '/api/claims')).json.items).toMatchObject([{ claimId, insuredName: '测试戊' }])
  expect((await call(phone, 'GET', `/api/claims/${claimId}`)).status).toBe(200)
})

test('a minor’s claims are for both parents when one insured the child and named the other their spouse', async () => {
  const [father, mother] = [await world.insure('测试庚'), await world.insure('测试辛')]
  const child = await world.insure('测试壬', { birthOn: '2015-06-01' })
  await submit(billOf(child, { inScope: 20_000 }))
  await world.database.owner.sql`update policy set account_id = ${father.accountId} where person_id = ${child.id}`
  const name = (who: typeof father, whom: typeof father, relation: 'spouse' | 'child') =>
    world.in((tx) => {
      const row = { tenantId: world.city, accountId: who.accountId, personId: whom.id, relation, removedAt: null }
      return tx.db.insert(accountMemberTable).values({ ...row, addedAt: tx.business.at })
    })
  await name(mother, child, 'child')
  const seen = async () => (await call(phoneOf(mother), 'GET', '/api/claims')).json.items.length
  expect(await seen()).toBe(0)
  await name(father, mother, 'spouse')
  expect(await seen()).toBe(1)
})

test('another family’s claim is not found, by any way', async () => {
  const [one, two] = [await world.insure('测试丙'), await world.insure('测试丁')]
  const { claimId } = (await submit(billOf(one, { inScope: 20_000 }))).json
  const phone = phoneOf(two)
  expect((await call(phone, 'GET', `/api/claims/${claimId}`)).status).toBe(404)
  expect((await call(phone, 'POST', `/api/claims/${claimId}/review`, { reason: '?' })).status).toBe(404)
  expect(
    (await call(phone, 'POST', `/api/claims/${claimId}/account`, { name: 'x', account: '6200000000000001' })).status,
  ).toBe(404)
  expect((await call(phone, 'GET', '/api/claims')).json.items).toEqual([])
})

test('what the machine refused is reviewed by a person on request, once; a decision answers it', async () => {
  const person = await world.insure('测试戊')
  const phone = phoneOf(person)
  const { claimId, result } = (
    await submit({ ...billOf(person, { inScope: 40_000 }), ext: { causeCode: 'work-injury' } })
  ).json
  expect(result).toBe('denied')
  const ask = () => call(phone, 'POST', `/api/claims/${claimId}/review`, { reason: '不是工伤' })
  expect((await ask()).status).toBe(200)
  expect((await ask()).json.code).toBe('CONFLICT')
  const reviewer = world.staff('claims-reviewer')
  const queue = (await call(reviewer, 'GET', '/api/staff/claim-queue')).json
  expect(queue.items.map((item: { claimId: string }) => item.claimId)).toContain(claimId)
  const decided = await call(reviewer, 'POST', `/api/staff/claims/${claimId}/review`, {
    causeCode: 'illness',
    note: '已核实为疾病',
  })
  expect(decided.json).toEqual({ claimId, status: 'ready' })
  // Denied at the window, so the patient paid the bill: the money is theirs, seven working days after they asked.
  expect((await call(reviewer, 'GET', `/api/staff/claims/${claimId}`)).json).toMatchObject({
    payee: 'insured',
    dueOn: '2025-06-19',
  })
  expect((await call(world.staff(), 'POST', `/api/staff/claims/${claimId}/approval`, {})).json.status).toBe('approved')
  expect((await call(phone, 'GET', `/api/claims/${claimId}`)).json).toMatchObject({
    status: 'approved',
    payableFen: 2_000_000,
    reviewAsked: false,
  })
})

test('a paid claim is questioned without being moved, and answered', async () => {
  const person = await world.insure('测试己')
  const { claimId } = (await submit(billOf(person, { inScope: 20_000 }))).json
  await call(phoneOf(person), 'POST', `/api/claims/${claimId}/review`, { reason: '怎么算的' })
  const reviewer = world.staff('claims-reviewer')
  expect((await call(reviewer, 'GET', `/api/staff/claims/${claimId}`)).json).toMatchObject({
    status: 'approved',
    reviewAsked: true,
  })
  expect((await call(reviewer, 'POST', `/api/staff/claims/${claimId}/answer`, { note: '已说明' })).status).toBe(200)
  expect((await call(reviewer, 'GET', `/api/staff/claims/${claimId}`)).json.reviewAsked).toBe(false)
})

test('reviewers see lines and diagnoses, and leave a trace; others see figures and masked names only', async () => {
  const person = await world.insure('欧阳测试')
  const more = { details: DETAILS, diseinfo: [{ diag_code: 'I10', diag_name: '高血压', maindiag_flag: '1' }] }
  const { claimId } = (await submit(billOf(person, { inScope: 40_000, more }))).json
  const path = `/api/staff/claims/${claimId}`
  const seen = (await call(world.staff('claims-reviewer'), 'GET', path)).json
  expect(seen.clinical).toMatchObject({ diagnoses: [{ code: 'I10' }], lines: [{ feedetlSn: '1', name: '床位费' }] })
  expect(seen.entries).toMatchObject([{ eventCode: 'claim.approved', amountFen: 2_000_000 }])
  expect(seen.history.map(({ what }: { what: string }) => what)).toEqual(['received', 'adjudicated', 'approved'])
  const reads = await world.database.owner.sql`
    select count(*) as count from audit_row where tenant_id = ${world.city} and action = 'claim.read'`
  expect(Number(reads[0]!.count)).toBeGreaterThan(0)
  for (const role of ['bureau-officer', 'regulator', 'lead-finance'] as const) {
    const { json } = await call(world.staff(role), 'GET', path)
    expect(json.clinical).toBeNull()
    expect(json.actions).toEqual([])
    const text = JSON.stringify(json)
    for (const secret of [person.certNo, '欧阳测试', 'I10', '高血压', '床位费']) expect(text).not.toContain(secret)
  }
  expect((await call(world.staff('customer-service'), 'GET', path)).status).toBe(403)
  expect((await call(world.staff('system-admin'), 'GET', path)).status).toBe(403)
})

test('the bureau may read and never decide', async () => {
  const person = await world.insure('测试庚')
  const { claimId } = await world.file(billOf(person, { inScope: 25_000 }))
  const path = `/api/staff/claims/${publicId('claim', claimId!)}`
  for (const act of ['approval', 'confirmation', 'return', 'denial', 'reversal'])
    expect((await call(world.staff('bureau-officer'), 'POST', `${path}/${act}`, {})).status).toBe(403)
  expect((await call(world.staff('claims-reviewer'), 'POST', `${path}/approval`, {})).status).toBe(403)
})

test('a settlement that lacks fields is told all of them at once, in both languages, and is not kept', async () => {
  const { status, json } = await submit({ setl_id: 'BARE1', insuplc_admdvs: '990001', setl_time: '' })
  expect([status, json.code]).toEqual([400, 'INVALID_INPUT'])
  expect(json.errors.map(({ field }: { field: string }) => field)).toEqual([
    ...['setl_time', 'begndate', 'enddate', 'med_type', 'fixmedins_code'],
    ...['medfee_sumamt', 'inscp_scp_amt', 'fund_pay_sumamt', 'psn_part_amt'],
  ])
  expect(json.errors[0]).toEqual({ field: 'setl_time', zh: '必填', en: 'is required' })
  const [row] = await world.database.owner.sql`select count(*)::int as n from settlement_record where setl_id = 'BARE1'`
  expect(row!.n).toBe(0)
})

test('claims are found by state, year, person, settlement; pages follow one another', async () => {
  const person = await world.insure('可查之人')
  const bodies = Array.from({ length: 3 }, () => billOf(person, { inScope: 1_000 }))
  for (const body of bodies) await submit(body)
  const staff = world.staff('claims-reviewer')
  const named = `/api/staff/claims?personId=${publicId('person', person.id)}`
  const first = (await call(staff, 'GET', `${named}&limit=2`)).json
  expect(first.items).toHaveLength(2)
  const rest = (await call(staff, 'GET', `${named}&limit=2&cursor=${first.next}`)).json
  expect(rest).toMatchObject({ items: [{ settlementId: bodies[0]!.setl_id, insuredNameMasked: '可***' }], next: null })
  expect((await call(staff, 'GET', `${named}&status=paid`)).json.items).toEqual([])
  expect((await call(staff, 'GET', `/api/staff/claims?settlementId=${bodies[1]!.setl_id}`)).json.items).toHaveLength(1)
  expect((await call(staff, 'GET', '/api/staff/claims?status=nonsense')).status).toBe(400)
})

test('an unmatched claim is given its policy by a person, and adjudicated', async () => {
  const person = await world.insure('测试辛')
  const stranger = { name: '写错的人', certNo: '990000198001010036' }
  const { claimId } = (await submit(billOf(stranger, { inScope: 20_000 }))).json
  const staff = world.staff('claims-reviewer')
  const [policy] = await world.database.owner.sql`select id from policy where person_id = ${person.id}`
  const policyId = publicId('policy', policy!.id)
  const path = `/api/staff/claims/${claimId}/match`
  expect((await call(staff, 'POST', path, { note: '再试一次' })).json).toMatchObject({ status: 'unmatched' })
  const none = publicId('policy', newId('policy'))
  expect((await call(staff, 'POST', path, { policyId: none, note: '?' })).status).toBe(404)
  expect((await call(staff, 'POST', path, { policyId, note: '证件号录入有误' })).json).toMatchObject({
    status: 'ready',
  })
})

test('the agency’s file: each row answered, the good ones kept, the same file again gives the same report', async () => {
  const person = await world.insure('测试壬')
  await world.in((tx) => saveColumnMap(tx, { 总费用: 'medfee_sumamt' }))
  const good = billOf(person, { inScope: 25_000 })
  const columns = Object.keys(good).filter((key) => key !== 'medfee_sumamt')
  const row = (body: Record<string, unknown>) => [...columns.map((key) => body[key]), body.medfee_sumamt].join(',')
  const csv = [
    [...columns, '总费用'].join(','),
    row(good),
    row({ ...good, setl_id: 'F2', begndate: '2025-13-01' }),
    row({ ...good, setl_id: 'F3', certno: '9.9E+17' }),
    row(good),
  ].join('\n')
  const clerk = world.staff('agency-clerk')
  const send = () => call(clerk, 'POST', '/api/staff/settlement-files?name=june.csv&format=csv', csv, 'text/csv')
  const report = await send()
  expect(report.json).toMatchObject({ rowsTotal: 4, rowsAccepted: 1, rowsRepeated: 1, rowsRefused: 2 })
  expect(report.json.answers.map(({ line, outcome, field }: Json) => [line, outcome, field])).toEqual([
    [2, 'accepted', null],
    [3, 'refused', 'begndate'],
    [4, 'refused', 'certno'],
    [5, 'repeated', null],
  ])
  expect((await send()).json).toEqual(report.json)
  expect((await call(clerk, 'GET', `/api/staff/settlement-files/${report.json.importId}`)).json.rowsTotal).toBe(4)
  const records = await world.in((tx) => tx.db.select().from(settlementRecordTable))
  const { id } = records.find(({ setlId }) => setlId === good.setl_id)!
  const claim = await world.in((tx) => processRecord(tx, world.system, id))
  expect(claim).toMatchObject({ status: 'ready', payee: 'insured', dueOn: '2025-06-19' })
})

test('a file of JSON Lines from the agency’s machine; a hospital may send none', async () => {
  const person = await world.insure('测试癸')
  const lines = [JSON.stringify(billOf(person, { inScope: 1_000 })), 'nonsense', '']
  const path = '/v1/settlement-files?name=june.jsonl&format=jsonl'
  const report = await call(agency(), 'POST', path, lines.join('\n'), 'application/x-ndjson')
  expect(report.json).toMatchObject({ rowsTotal: 2, rowsAccepted: 1, rowsRefused: 1 })
  expect((await call(world.hospital, 'POST', path, lines.join('\n'), 'application/x-ndjson')).status).toBe(403)
})

test('the agency reports its prefund payments; each is answered', async () => {
  const person = await world.insure('测试子')
  const body = billOf(person, { inScope: 25_000, more: { mdtrtarea_admvs: '880100' } })
  await submit(body)
  const payment = { insuplc_admdvs: '990001', setl_id: body.setl_id, paid_amt: '8000.00', paid_on: '2025-06-09' }
  const answer = await call(agency(), 'POST', '/v1/prefund-payments', {
    payments: [payment, { ...payment, setl_id: 'none' }],
  })
  expect(answer.json.answers.map(({ outcome, code }: Json) => [outcome, code])).toEqual([
    ['booked', null],
    ['refused', 'NOT_FOUND'],
  ])
})

test('a trial adjudicates and keeps nothing', async () => {
  const tryer = { ...world.hospital, scopes: ['adjudication.trial'] as const }
  const before = await world.in((tx) => tx.db.select().from(settlementRecordTable))
  const settlement = billOf({ name: '无', certNo: '990000198001010044' }, { inScope: 25_000 })
  const person = { id: 'p', birthOn: '1980-01-01' }
  const trial = await call(tryer, 'POST', '/v1/adjudication-trials', { plan: '2025', person, settlement })
  expect(trial.json).toMatchObject({ error: null, explanation: { status: 'payable', payableFen: 800_000 } })
  const wrong = await call(tryer, 'POST', '/v1/adjudication-trials', {
    plan: '2025',
    person: { ...person, agee: 3 },
    settlement,
  })
  expect(wrong.json).toMatchObject({ explanation: null, error: { code: 'UNKNOWN_KEY', field: 'person.agee' } })
  expect(await world.in((tx) => tx.db.select().from(settlementRecordTable))).toHaveLength(before.length)
})

test('no certificate number, name or diagnosis stands in clear in any table of claims', async () => {
  const person = await world.insure('司马明文')
  await submit(billOf(person, { inScope: 40_000, more: { diseinfo: [{ diag_code: 'C34.9', diag_name: '明文诊断' }] } }))
  for (const table of [
    'settlement_record',
    'claim',
    'adjudication',
    'accumulator',
    'reversal',
    'claim_event',
    'outbox',
  ]) {
    const rows = await world.database.owner.sql.unsafe(`select to_jsonb(t)::text as text from ${table} t`)
    const text = rows.map((row) => row.text).join('\n')
    for (const secret of [person.certNo, '司马明文', 'C34.9', '明文诊断']) expect(text).not.toContain(secret)
    const bytes = Buffer.from(person.certNo).toString('hex')
    expect(text).not.toContain(bytes)
  }
})
