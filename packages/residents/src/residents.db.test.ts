import { inTenant } from '@gongbao/database'
import type { TenantId } from '@gongbao/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/harness/index.ts'
import { type Outside, startOutside, testIdNumber, testPerson } from '../../../tests/harness/outside.ts'
import { seedCity } from '../../../tests/harness/seed-city.ts'
import { type TestApi, testApi, testResident, testStaff } from '../../../tests/harness/test-api.ts'
import { findByCertificate, findByName, readMembers, readParents, readProfiles } from './index.ts'
import { residentsRoutes } from './residents.routes.ts'

let database: TestDatabase
let outside: Outside
let api: TestApi
let alpha: TenantId
let beta: TenantId
const adult = testPerson('王·小萌', '1990-03-07')
const spouse = testPerson('张𬱖', '1988-01-02', { sex: 'male' })
const child = testPerson('张小小', '2018-06-01')

beforeAll(async () => {
  database = await testDatabase()
  outside = await startOutside()
  alpha = await seedCity(database, 'alpha')
  beta = await seedCity(database, 'beta')
  for (const tenant of [alpha, beta]) await outside.connect(database, tenant, 'http://127.0.0.1:1')
  await outside.enlist(alpha, [adult, spouse, child])
  api = testApi(database, residentsRoutes, [alpha, beta])
})
afterAll(async () => {
  await outside.close()
  await database.drop()
})
beforeEach(() => outside.admin('DELETE', '/faults'))

const claim = (person: { name: string; certNo: string }) => ({ name: person.name, certificateNumber: person.certNo })
const prove = (who: ReturnType<typeof testResident>, person: { name: string; certNo: string }) =>
  api.call(who, 'POST', '/api/me/identity', { ...claim(person), consent: true })
const add = (who: ReturnType<typeof testResident>, relation: string, person: { name: string; certNo: string }) =>
  api.call(who, 'POST', '/api/household/members', { ...claim(person), relation, consent: true })
const inAlpha = <T>(fn: Parameters<typeof inTenant<T>>[2]) => inTenant(database.app_rw, alpha, fn)

describe('identity', () => {
  test('is proven with the agency, keeps the name to the character, and masks the number', async () => {
    const phone = testResident(alpha)
    const proven = await prove(phone, adult)
    expect(proven.status).toBe(200)
    expect(proven.json.self).toMatchObject({
      name: '王·小萌',
      relation: 'self',
      identity: 'proven',
      basicCoverArea: 'city',
      age: 35,
    })
    expect(JSON.stringify(proven.json)).not.toContain(adult.certNo)
    expect((await api.call(phone, 'GET', '/api/me')).json).toEqual(proven.json)
    expect((await prove(phone, adult)).json).toEqual(proven.json)
  })

  test('names and numbers stand nowhere in clear', async () => {
    await prove(testResident(alpha), spouse)
    const [row] = await inAlpha(
      async (tx) => tx.sql`select string_agg(p::text, '') as all from person p where tenant_id = ${alpha}`,
    )
    expect(row!.all).not.toContain(spouse.certNo)
    expect(row!.all).not.toContain(Buffer.from(spouse.certNo).toString('hex'))
    expect(row!.all).not.toContain('张')
    const found = await inAlpha((tx) => findByCertificate(tx, { kind: '01', number: spouse.certNo }))
    expect(found).toMatchObject({ name: '张𬱖', certNo: spouse.certNo, sex: 'male' })
    expect((await inAlpha((tx) => findByName(tx, '张𬱖'))).map((person) => person.id)).toEqual([found!.id])
    expect(await inAlpha((tx) => findByName(tx, '张?'))).toEqual([])
  })

  test('a wrong check digit, a wrong name, an unknown number: clear answers, nothing written', async () => {
    const phone = testResident(alpha)
    const last = adult.certNo.slice(-1)
    const typo = await prove(phone, {
      name: adult.name,
      certNo: adult.certNo.slice(0, 17) + (last === '5' ? '6' : '5'),
    })
    expect([typo.status, typo.json.code]).toEqual([400, 'INVALID_INPUT'])
    const wrongName = await prove(phone, { name: '王小萌', certNo: adult.certNo })
    const unknown = await prove(phone, { name: '王小萌', certNo: testIdNumber('1990-03-07') })
    expect([wrongName.json.code, unknown.json.code]).toEqual(['IDENTITY_NOT_PROVEN', 'IDENTITY_NOT_PROVEN'])
    expect(wrongName.json.detail).toBe(unknown.json.detail)
    expect((await api.call(phone, 'GET', '/api/me')).json.self).toBeNull()
  })

  test('guessing ends after ten wrong pairs', async () => {
    const phone = testResident(alpha)
    for (let turn = 0; turn < 10; turn += 1) await prove(phone, { name: '李四', certNo: testIdNumber('1980-01-01') })
    expect((await prove(phone, adult)).json.code).toBe('TOO_MANY_REQUESTS')
  })

  test('an agency that fails writes nothing and says so', async () => {
    const phone = testResident(alpha)
    for (const kind of ['error', 'lost']) {
      await outside.admin('POST', '/faults', { tenant: alpha, at: 'agency.verify', kind })
      expect((await prove(phone, adult)).json.code).toBe('OUTSIDE_PARTY_UNAVAILABLE')
    }
    expect((await prove(phone, adult)).status).toBe(200)
  })

  test('a name the register cannot write goes to a person, unaltered', async () => {
    const rare = testPerson('㛃𠅤', '1979-05-05')
    await outside.enlist(alpha, [{ ...rare, name: '㛃?' }])
    const phone = testResident(alpha)
    const waiting = await prove(phone, rare)
    expect(waiting.json.self).toMatchObject({ name: '㛃𠅤', identity: 'waiting-for-person' })
    const staff = testStaff(alpha, 'lead-product')
    const { identities } = (await api.call(staff, 'GET', '/api/staff/resident-reviews')).json
    expect(identities).toContainEqual(expect.objectContaining({ personId: waiting.json.self.personId, name: '㛃𠅤' }))
    const decide = () =>
      api.call(staff, 'POST', `/api/staff/persons/${waiting.json.self.personId}/identity`, { accepted: true })
    expect((await decide()).status).toBe(200)
    expect((await decide()).json.code).toBe('STATE_FORBIDS')
    expect((await api.call(phone, 'GET', '/api/me')).json.self.identity).toBe('proven')
  })

  test('twenty phones proving one number at once make one person', async () => {
    const twin = testPerson('同一人', '1970-07-07')
    await outside.enlist(alpha, [twin])
    const answers = await Promise.all(Array.from({ length: 20 }, () => prove(testResident(alpha), twin)))
    expect(new Set(answers.map((answer) => answer.json.self?.personId)).size).toBe(1)
    const [row] = await inAlpha(
      (tx) => tx.sql`select count(*) as n from person where tenant_id = ${alpha} and birth_on = '1970-07-07'`,
    )
    expect(row!.n).toBe(1)
  })

  test('a phone bound to one person does not become another', async () => {
    const phone = testResident(alpha)
    await prove(phone, adult)
    expect((await prove(phone, spouse)).json.code).toBe('CONFLICT')
  })

  test('the other city knows nothing of the person, nor does its roll', async () => {
    expect((await prove(testResident(beta), adult)).json.code).toBe('IDENTITY_NOT_PROVEN')
    const found = await inTenant(database.app_rw, beta, (tx) =>
      findByCertificate(tx, { kind: '01', number: adult.certNo }),
    )
    expect(found).toBeNull()
  })
})

describe('family', () => {
  test('spouse and child make both parents of the child', async () => {
    const phone = testResident(alpha)
    expect((await add(phone, 'spouse', spouse)).json.code).toBe('IDENTITY_NOT_PROVEN')
    await prove(phone, adult)
    await add(phone, 'child', child)
    const { json } = await add(phone, 'spouse', spouse)
    expect(json.members.map((member: { relation: string }) => member.relation)).toEqual(['child', 'spouse'])
    const { parents, profile } = await inAlpha(async (tx) => {
      const members = await readMembers(tx, phone.accountId)
      const childId = members.find((member) => member.relation === 'child')!.personId
      return { parents: await readParents(tx, [childId]), profile: (await readProfiles(tx, [childId])).get(childId)! }
    })
    expect(parents).toHaveLength(2)
    expect([...profile.parentIds].sort()).toEqual(parents.map((link) => link.toId).sort())
    expect(profile.cover).toMatchObject({ areaCode: '990001', status: 'active' })
  })

  test('oneself, a wrong age, a third parent and a missing consent are refused', async () => {
    const phone = testResident(alpha)
    const stranger = testPerson('陌生人', '1985-08-08')
    await outside.enlist(alpha, [stranger])
    await prove(phone, stranger)
    expect((await add(phone, 'spouse', stranger)).json.code).toBe('CONFLICT')
    expect((await add(phone, 'parent', child)).json.code).toBe('INVALID_INPUT')
    expect((await add(phone, 'child', child)).json.code).toBe('CONFLICT')
    const unasked = await api.call(phone, 'POST', '/api/household/members', {
      ...claim(adult),
      relation: 'spouse',
      consent: false,
    })
    expect(unasked.status).toBe(400)
    expect((await api.call(phone, 'GET', '/api/me')).json.members).toEqual([])
  })

  test('a member is removed, with the links of this account; nobody else’s', async () => {
    const phone = testResident(alpha)
    const other = testPerson('另一孩子', '2016-06-01')
    await outside.enlist(alpha, [other])
    await prove(phone, adult)
    const added = await add(phone, 'child', other)
    const childId = added.json.members[0].personId
    expect((await api.call(testResident(alpha), 'POST', `/api/household/members/${childId}/remove`)).status).toBe(404)
    expect((await api.call(phone, 'POST', `/api/household/members/${childId}/remove`)).status).toBe(200)
    expect((await api.call(phone, 'POST', `/api/household/members/${childId}/remove`)).status).toBe(404)
    expect((await api.call(phone, 'GET', '/api/me')).json.members).toEqual([])
    const links = await inAlpha(
      (tx) => tx.sql`select ended_at from family_link where tenant_id = ${alpha} and declared_by = ${phone.accountId}`,
    )
    expect(links.map((link) => link.ended_at === null)).toEqual([false])
  })
})

test('a proof is submitted once, decided once, and becomes a fact', async () => {
  const phone = testResident(alpha)
  const worker = testPerson('外地职工', '1992-02-02', {
    cover: { admdvs: '991200', insutype: '310', status: 'active', since: '2016-01-01' },
  })
  await outside.enlist(alpha, [worker])
  const { personId } = (await prove(phone, worker)).json.self
  const submit = () =>
    api.call(phone, 'POST', '/api/evidence', { personId, fact: 'worksHere', note: '某某公司，劳动合同' })
  const first = await submit()
  expect(first.status).toBe(200)
  expect((await submit()).json.code).toBe('CONFLICT')
  expect(
    (await api.call(testResident(alpha), 'POST', '/api/evidence', { personId, fact: 'worksHere', note: 'x' })).status,
  ).toBe(404)
  const staff = testStaff(alpha, 'lead-product')
  const decide = () =>
    api.call(staff, 'POST', `/api/staff/evidence/${first.json.evidenceId}/decision`, { accepted: true })
  expect([(await decide()).status, (await decide()).status]).toEqual([200, 404])
  const profiles = await inAlpha(async (tx) => {
    const [member] = await readMembers(tx, phone.accountId)
    return readProfiles(tx, [member!.personId])
  })
  expect([...profiles.values()][0]!.proofs).toEqual({ worksHere: true })
})

test('staff see a name and number in full with a reason, on record; others never', async () => {
  const phone = testResident(alpha)
  const { personId } = (await prove(phone, adult)).json.self
  const path = `/api/staff/persons/${personId}/unmasking`
  const see = (who: ReturnType<typeof testStaff>, reason = 'complaint') => api.call(who, 'POST', path, { reason })
  const seen = await see(testStaff(alpha, 'customer-service'))
  expect(seen.json).toEqual({ name: adult.name, certificateKind: '01', certificateNumber: adult.certNo })
  const [row] = await inAlpha(
    (tx) => tx.sql`select detail from audit_row where tenant_id = ${alpha} and action = 'person.unmasked'`,
  )
  expect(row!.detail).toEqual({ reason: 'complaint' })
  expect((await see(testStaff(alpha, 'customer-service'), 'curious')).status).toBe(400)
  expect((await see(testStaff(alpha, 'bureau-officer'))).status).toBe(403)
  expect((await see(testStaff(beta, 'customer-service'))).status).toBe(404)
})

test('staff find people by the whole name or number, masked; the question is in the body and stays in the city', async () => {
  const [one, two] = [testPerson('同名之人', '1961-01-02'), testPerson('同名之人', '1988-03-04')]
  await outside.enlist(alpha, [one, two])
  for (const person of [one, two]) await prove(testResident(alpha), person)
  const path = '/api/staff/persons/search'
  const find = (who: ReturnType<typeof testStaff>, body: object) => api.call(who, 'POST', path, body)
  const reviewer = testStaff(alpha, 'claims-reviewer')
  const named = (await find(reviewer, { name: '同名之人' })).json.items
  expect(named.map((found: { birthYear: number }) => found.birthYear).sort()).toEqual([1961, 1988])
  expect(named[0].nameMasked).toBe('同***')
  const typed = ` ${one.certNo.toLowerCase()} `
  const held = (await find(reviewer, { certificateNumber: typed })).json.items
  expect(held).toMatchObject([{ birthYear: 1961, certificateMasked: expect.stringContaining('****') }])
  expect(JSON.stringify([named, held])).not.toContain(one.certNo)
  expect((await find(reviewer, { name: '同名' })).json.items).toEqual([])
  expect((await find(reviewer, {})).status).toBe(400)
  expect((await find(reviewer, { name: '同名之人', certificateNumber: one.certNo })).status).toBe(400)
  expect((await find(testStaff(alpha, 'actuary'), { name: '同名之人' })).status).toBe(403)
  expect((await find(testStaff(beta, 'claims-reviewer'), { name: '同名之人' })).json.items).toEqual([])
})

test('the agency’s number for a person is kept nowhere', async () => {
  const person = testPerson('医保编号', '1973-09-10')
  await outside.enlist(alpha, [person])
  await prove(testResident(alpha), person)
  const [row] = await inAlpha(
    (tx) => tx.sql`select string_agg(c::text, '') as all from basic_cover c where tenant_id = ${alpha}`,
  )
  expect(row!.all).toContain('990001')
  expect(row!.all).not.toContain(person.psnNo)
})

test('no error was hidden behind an answer', () => expect(api.errors).toEqual([]))
