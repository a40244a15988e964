import { installKeys, newKeys, parseKeys } from '@gongbao/access'
import { inTenant } from '@gongbao/database'
import { newId, publicId, type TenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedTenant, type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { type TestApi, testApi, testResident, testStaff } from '../../../tests/harness/test-api.ts'
import { contactRoutes, planFollowUp } from './index.ts'

let database: TestDatabase
let alpha: TenantId
let beta: TenantId
let api: TestApi
const question = { kind: 'complaint', category: 'claim', subject: '住院费用少算', body: '十二月的住院单没有算进去' }
let next = 0
const key = () => `key-${++next}`

beforeAll(async () => {
  installKeys(parseKeys(newKeys()))
  database = await testDatabase()
  alpha = await seedTenant(database, 'alpha', { at: '2025-11-20T09:00:00+08:00' })
  beta = await seedTenant(database, 'beta')
  api = testApi(database, contactRoutes, [alpha, beta])
})
afterAll(() => database.drop())

describe('an inquiry', () => {
  it('goes from a resident to an owner, is answered, continued and closed with an outcome', async () => {
    const resident = testResident(alpha)
    const opened = await api.call(resident, 'POST', '/api/inquiries', question, key())
    expect(opened.json).toMatchObject({ status: 'open', dueOn: '2025-11-27', overdue: false, channel: 'portal' })
    const path = `/api/contact/inquiries/${opened.json.inquiryId}`

    const staff = testStaff(alpha, 'customer-service')
    const answered = await api.call(staff, 'POST', `${path}/answers`, { body: '已核对，将补算' }, key())
    expect(answered.json).toMatchObject({ status: 'answered', mine: true })
    const said = { body: '谢谢，请尽快' }
    const more = await api.call(resident, 'POST', `/api/inquiries/${opened.json.inquiryId}/messages`, said, key())
    expect(more.json.status).toBe('open')
    const other = testStaff(alpha, 'customer-service')
    const closed = await api.call(other, 'POST', `${path}/answers`, { body: '已补付', outcome: 'corrected' }, key())
    expect(closed.json).toMatchObject({ status: 'closed', outcome: 'corrected', mine: false })
    expect((await api.call(staff, 'POST', `${path}/answers`, { body: '再说一句' }, key())).json.code).toBe(
      'STATE_FORBIDS',
    )

    const thread = await api.call(resident, 'GET', `/api/inquiries/${opened.json.inquiryId}`)
    expect(thread.json.messages.map(({ author, body }: { author: string; body: string }) => [author, body])).toEqual([
      ['resident', question.body],
      ['staff', '已核对，将补算'],
      ['resident', said.body],
      ['staff', '已补付'],
    ])
  })

  it('is opened once by a form sent twice', async () => {
    const resident = testResident(alpha)
    const once = key()
    const [first, second] = [
      await api.call(resident, 'POST', '/api/inquiries', question, once),
      await api.call(resident, 'POST', '/api/inquiries', question, once),
    ]
    expect(second.json).toEqual(first.json)
    expect((await api.call(resident, 'GET', '/api/inquiries')).json.items).toHaveLength(1)
  })

  it('is nobody else’s: not another phone’s, not another city’s', async () => {
    const mine = await api.call(testResident(alpha), 'POST', '/api/inquiries', question, key())
    const id = mine.json.inquiryId
    for (const stranger of [testResident(alpha), testResident(beta)]) {
      expect((await api.call(stranger, 'GET', `/api/inquiries/${id}`)).status).toBe(404)
      expect((await api.call(stranger, 'POST', `/api/inquiries/${id}/messages`, { body: '看看' }, key())).status).toBe(
        404,
      )
    }
    expect((await api.call(testStaff(beta, 'customer-service'), 'GET', `/api/contact/inquiries/${id}`)).status).toBe(
      404,
    )
    expect((await api.call(testStaff(alpha, 'actuary'), 'GET', `/api/contact/inquiries/${id}`)).status).toBe(403)
    const reader = testStaff(alpha, 'regulator')
    expect((await api.call(reader, 'GET', `/api/contact/inquiries/${id}`)).status).toBe(200)
    expect((await api.call(reader, 'POST', `/api/contact/inquiries/${id}/answers`, { body: 'x' }, key())).status).toBe(
      403,
    )
  })

  it('is listed newest first, page by page', async () => {
    const staff = testStaff(beta, 'customer-service')
    for (const channel of ['hotline', 'counter', 'hotline'])
      await api.call(staff, 'POST', '/api/contact/inquiries', { ...question, channel }, key())
    const first = await api.call(staff, 'GET', '/api/contact/inquiries?limit=2&status=open')
    expect(first.json.items).toHaveLength(2)
    const rest = await api.call(staff, 'GET', `/api/contact/inquiries?limit=2&status=open&cursor=${first.json.next}`)
    expect(rest.json).toMatchObject({ items: [{ channel: 'hotline' }], next: null })
    expect((await api.call(staff, 'GET', '/api/contact/inquiries?cursor=clm_x')).status).toBe(404)
  })

  it('keeps what people write sealed', async () => {
    await api.call(testResident(alpha), 'POST', '/api/inquiries', { ...question, body: 'canary-sentence-31' }, key())
    const rows = await database.owner.sql`select encode(body_sealed, 'escape') as body from inquiry_message`
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('canary-sentence-31')
  })
})

describe('the visit after a payment', () => {
  it('is planned once per claim and recorded once', async () => {
    const claimId = await seedClaim(alpha)
    await inTenant(database.app_rw, alpha, (tx) => planFollowUp(tx, claimId))
    await inTenant(database.app_rw, alpha, (tx) => planFollowUp(tx, claimId))
    const staff = testStaff(alpha, 'customer-service')
    const list = await api.call(staff, 'GET', '/api/contact/follow-ups?status=waiting')
    expect(list.json.items).toMatchObject([
      { claimId: publicId('claim', claimId), dueOn: '2025-12-04', status: 'waiting' },
    ])
    const path = `/api/contact/follow-ups/${list.json.items[0].followUpId}`
    const absent = { status: 'not-reached', score: 5, note: null }
    expect((await api.call(staff, 'POST', path, absent, key())).json.code).toBe('INVALID_INPUT')
    const reached = { status: 'reached', score: 5, note: '满意' }
    expect((await api.call(staff, 'POST', path, reached, key())).json).toMatchObject(reached)
    expect((await api.call(staff, 'POST', path, reached, key())).json.code).toBe('STATE_FORBIDS')
    expect((await api.call(staff, 'GET', '/api/contact/follow-ups?status=waiting')).json.items).toEqual([])
  })
})

/** A claim that exists and is nothing more: its own room is tested there. */
async function seedClaim(tenant: TenantId) {
  const claimId = newId('claim')
  const recordId = newId('settlementRecord')
  await inTenant(database.owner, tenant, async ({ sql }) => {
    await sql`
      insert into settlement_record (tenant_id, id, insuplc_admdvs, setl_id, kind, channel, route, body_sealed, body_mac, institution_code,
        institution_name, med_type, begin_on, end_on, settled_on, total_fen, in_scope_fen, class_b_first_pay_fen, over_price_cap_fen,
        out_of_catalogue_fen, funds_fen, hospital_fen, borne_fen, received_at)
      values (${tenant}, ${recordId}, '999900', 's1', 'settlement', 'hospital', 'one-stop', '\\x00', '\\x00', 'h', 'h', '21', '2025-11-01',
        '2025-11-02', '2025-11-02', 0, 0, 0, 0, 0, 0, 0, 0, now())`
    await sql`
      insert into claim (tenant_id, id, record_id, status, payee, received_on, changed_at)
      values (${tenant}, ${claimId}, ${recordId}, 'denied', 'insured', '2025-11-02', now())`
  })
  return claimId
}
