/** Families and decisions: free children judged again, renewals, rare names, refusals with reasons and clauses. */
import { inTenant } from '@gongbao/database'
import { parsePublicId } from '@gongbao/kernel'
import { collectionsOf, refundsOf } from '@gongbao/payments'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testPerson } from '../harness/outside.ts'
import { testStaff } from '../harness/test-api.ts'
import { askAll, type EnrollingWorld, enrollingWorld, type Family, orderIdOf } from './enrolling.ts'

let world: EnrollingWorld
beforeAll(async () => {
  world = await enrollingWorld()
})
afterAll(() => world.close())
afterEach(async () => {
  await world.at('2025-11-20T08:00:00+08:00')
  await world.assertSound()
})

let serial = 0
const letter = () => '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃'[serial++]
const three = () => ({
  mother: testPerson(`测母${letter()}`, '1985-03-03'),
  father: testPerson(`测父${letter()}`, '1984-04-04', { sex: 'male' }),
  child: testPerson(`测童${letter()}`, '2018-06-01'),
})
type Three = ReturnType<typeof three>
const whole = (people: Three) =>
  world.family(people.mother, [
    ['spouse', people.father],
    ['child', people.child],
  ])
const policyOf = async (family: Family, person: { name: string }) =>
  (await world.policies(family.phone)).filter((policy) => policy.insuredName === person.name)
const cancel = (family: Family, policyId: string) => world.post(family.phone, `/api/policies/${policyId}/cancel`)
const orders = async (family: Family) => (await world.api.call(family.phone, 'GET', '/api/orders')).json.items

async function insuredFamily() {
  const people = three()
  const family = await whole(people)
  const order = await world.order(family.phone, family.all)
  expect([order.status, order.json.totalFen]).toEqual([201, 30_000])
  await world.pay(family.phone, order.json.orderId)
  return { people, family, orderId: order.json.orderId as string }
}

describe('a child who is free because both parents are insured', () => {
  test('owes its price when a parent leaves before cover; paid, it stays insured', async () => {
    const { people, family } = await insuredFamily()
    const before = await world.premium(2026)
    const [fathers] = await policyOf(family, people.father)
    const left = await cancel(family, fathers!.policyId)
    expect(left.json).toMatchObject({ refundFen: 15_000, policy: { status: 'cancelled' } })
    expect(left.json.fallsDue).toMatchObject([{ name: people.child.name, amountFen: 8_000 }])
    await world.pay(family.phone, left.json.fallsDue[0].orderId)
    expect(await policyOf(family, people.child)).toMatchObject([{ premiumFen: 8_000, status: 'waiting-for-cover' }])
    expect(await world.premium(2026)).toBe(before - 15_000 + 8_000)
  })

  test('owes it once when both parents leave, one after the other or at the same moment', async () => {
    for (const atOnce of [false, true]) {
      const { people, family } = await insuredFamily()
      const ids = (await Promise.all([people.mother, people.father].map((one) => policyOf(family, one)))).map(
        ([policy]) => policy!.policyId,
      )
      const answers = atOnce
        ? await Promise.all(ids.map((id) => cancel(family, id)))
        : [await cancel(family, ids[0]!), await cancel(family, ids[1]!)]
      expect(answers.map((answer) => answer.status)).toEqual([200, 200])
      const due = (await orders(family)).filter((order: { kind: string }) => order.kind === 'price-due')
      expect(due).toHaveLength(1)
      expect(due[0]).toMatchObject({ status: 'waiting-for-payment', totalFen: 8_000 })
    }
  })

  test('loses cover when the price is not paid by its day, and nothing is owed any more', async () => {
    const { people, family } = await insuredFamily()
    const [fathers] = await policyOf(family, people.father)
    const left = await cancel(family, fathers!.policyId)
    await world.at('2025-11-28T08:00:00+08:00')
    await world.expire()
    expect(await policyOf(family, people.child)).toMatchObject([{ status: 'cancelled' }])
    const [due] = (await orders(family)).filter(
      (order: { orderId: string }) => order.orderId === left.json.fallsDue[0].orderId,
    )
    expect(due.status).toBe('expired')
  })

  test('keeps cover while money for it may be on its way, and loses it once the channel’s page is closed', async () => {
    for (const isPaid of [true, false]) {
      const { people, family } = await insuredFamily()
      const [fathers] = await policyOf(family, people.father)
      const { orderId } = (await cancel(family, fathers!.policyId)).json.fallsDue[0]
      await world.startPaying(family.phone, orderId)
      await world.at('2025-11-28T08:00:00+08:00')
      await world.expire()
      expect(await policyOf(family, people.child)).toMatchObject([{ status: 'waiting-for-cover' }])
      const inTime = Temporal.Now.instant()
        .subtract({ hours: 24 * 8 })
        .add({ minutes: 5 })
      if (isPaid) await world.press(orderId, inTime)
      await askAll(world)
      await world.work()
      await world.expire()
      const status = isPaid ? 'waiting-for-cover' : 'cancelled'
      expect(await policyOf(family, people.child)).toMatchObject([{ status }])
      await world.at('2025-11-20T08:00:00+08:00')
    }
  })

  test('owes nothing when the parent comes back before it was paid', async () => {
    const { people, family } = await insuredFamily()
    const [fathers] = await policyOf(family, people.father)
    const left = await cancel(family, fathers!.policyId)
    const again = await world.order(family.phone, [family.ids[people.father.name]!])
    await world.pay(family.phone, again.json.orderId)
    const due = (await orders(family)).find(
      (order: { orderId: string }) => order.orderId === left.json.fallsDue[0].orderId,
    )
    expect(due.status).toBe('cancelled')
    await world.at('2025-12-20T08:00:00+08:00')
    await world.expire()
    expect(await policyOf(family, people.child)).toMatchObject([{ status: 'waiting-for-cover', premiumFen: 0 }])
  })

  test('and who had paid half pays only what is missing; leaving gives both back', async () => {
    const [mother, child] = [testPerson(`测母${letter()}`, '1985-03-03'), testPerson(`测童${letter()}`, '2018-06-01')]
    const family = await world.family(mother, [['child', child]])
    const before = await world.premium(2026)
    const order = await world.order(family.phone, family.all)
    expect(order.json.totalFen).toBe(19_000)
    await world.pay(family.phone, order.json.orderId)
    const [mothers] = await policyOf(family, mother)
    const left = await cancel(family, mothers!.policyId)
    expect(left.json.fallsDue).toMatchObject([{ amountFen: 4_000 }])
    await world.pay(family.phone, left.json.fallsDue[0].orderId)
    const [childs] = await policyOf(family, child)
    expect(childs).toMatchObject({ premiumFen: 8_000 })
    expect(await world.premium(2026)).toBe(before + 8_000)
    const gone = await cancel(family, childs!.policyId)
    expect(gone.json.refundFen).toBe(8_000)
    await world.work()
    expect(await world.premium(2026)).toBe(before)
  })

  test('never slips through when a parent leaves while the child is being enrolled', async () => {
    for (let round = 0; round < 6; round += 1) {
      const people = three()
      const family = await whole(people)
      const parents = await world.order(family.phone, [
        family.ids[people.mother.name]!,
        family.ids[people.father.name]!,
      ])
      await world.pay(family.phone, parents.json.orderId)
      const body = await world.orderBody(family.phone, [family.ids[people.child.name]!])
      const [fathers] = await policyOf(family, people.father)
      const [placed, left] = await Promise.all([
        world.post(family.phone, '/api/orders', body),
        cancel(family, fathers!.policyId),
      ])
      expect(left.status).toBe(200)
      const childs = (await policyOf(family, people.child)).filter((policy) => policy.status !== 'cancelled')
      const due = (await orders(family)).filter((order: { kind: string }) => order.kind === 'price-due')
      if (placed.status === 201) expect([childs.length, due.length]).toEqual([1, 1])
      else expect([placed.json.code, childs.length]).toEqual(['PRICE_CHANGED', 0])
    }
  })
})

describe('cancelling', () => {
  test('is for its own account, once, and until cover starts', async () => {
    const { people, family } = await insuredFamily()
    const stranger = await world.family(testPerson(`测外${letter()}`, '1990-09-09'))
    const [mothers] = await policyOf(family, people.mother)
    const [fathers] = await policyOf(family, people.father)
    expect((await cancel(stranger, mothers!.policyId)).status).toBe(404)
    expect((await world.api.call(stranger.phone, 'GET', `/api/policies/${mothers!.policyId}`)).status).toBe(404)
    const answers = await Promise.all(Array.from({ length: 5 }, () => cancel(family, mothers!.policyId)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409, 409])
    await world.at('2026-01-01T00:00:00+08:00')
    const late = await cancel(family, fathers!.policyId)
    expect([late.status, late.json.code]).toEqual([409, 'STATE_FORBIDS'])
  })

  test('a policy follows its people: who is insured reads it, who bought it keeps it on a new phone', async () => {
    const { people, family, orderId } = await insuredFamily()
    const [fathers] = await policyOf(family, people.father)
    // The father on a phone of his own: he was insured by his wife. He sees it, and who could cancel it.
    const father = await world.family(people.father)
    const [seen] = await world.policies(father.phone)
    expect(seen).toMatchObject({ policyId: fathers!.policyId, boughtByOther: true, cancellable: false })
    const refused = await cancel(father, fathers!.policyId)
    expect([refused.status, refused.json.code]).toEqual([403, 'FORBIDDEN'])
    expect((await world.api.call(father.phone, 'GET', `/api/orders/${orderId}`)).status).toBe(404)
    // The mother has a new phone and proves herself: everything she bought is there, and hers to cancel.
    const mother = await world.family(people.mother)
    expect((await world.policies(mother.phone)).map(({ insuredName }) => insuredName).sort()).toEqual(
      [people.child.name, people.father.name, people.mother.name].sort(),
    )
    expect((await world.api.call(mother.phone, 'GET', `/api/orders/${orderId}`)).status).toBe(200)
    const left = await cancel(mother, fathers!.policyId)
    expect(left.status).toBe(200)
    // Told to both phones of hers: what the child now owes, by when, and what goes back.
    const [childs] = await policyOf(family, people.child)
    const { payBefore } = left.json.fallsDue[0]
    expect(childs).toMatchObject({ due: { orderId: left.json.fallsDue[0].orderId, amountFen: 8_000, payBefore } })
    await world.work()
    const back = async () => (await policyOf(mother, people.father))[0]
    await expect.poll(back, { timeout: 4_000 }).toMatchObject({ refund: { amountFen: 15_000, state: 'done' } })
    const [first] = (await orders(mother)).filter((one: { orderId: string }) => one.orderId === orderId)
    expect(first.refunds).toMatchObject([{ amountFen: 15_000, reason: 'cancelled', state: 'done' }])
    // Who has not proven themselves has nothing but what this account bought.
    expect(await world.policies(world.phone())).toEqual([])
  })

  test('sends back the very money that came, and lets the person enroll again', async () => {
    const { people, family, orderId } = await insuredFamily()
    const before = await world.premium(2026)
    for (const person of [people.child, people.mother, people.father]) {
      const [policy] = await policyOf(family, person)
      await cancel(family, policy!.policyId)
    }
    await world.work()
    const settled = async () => {
      const refunds = await world.in(async (tx) =>
        refundsOf(
          tx,
          (await collectionsOf(tx, orderIdOf(orderId))).map(({ id }) => id),
        ),
      )
      return refunds.map((refund) => `${refund.state} ${refund.amountFen}`)
    }
    await expect.poll(settled, { timeout: 4_000 }).toEqual(['settled 15000', 'settled 15000'])
    expect(await world.premium(2026)).toBe(before - 30_000)
    expect((await world.order(family.phone, family.all)).json.totalFen).toBe(30_000)
  })
})

test('every consent is kept with the hash of the very text that is shown', async () => {
  const { family } = await insuredFamily()
  const shown = (await world.api.call(family.phone, 'GET', '/api/consent-texts')).json.items
  const kept = await world.in(
    (tx) =>
      tx.sql`select purpose, text_version, text_sha256, count(*)::int as people from consent
        where tenant_id = ${world.city} and account_id = ${family.phone.accountId} group by 1, 2, 3 order by 1`,
  )
  const wanted = ({ purpose, people }: { purpose: string; people: number }) => {
    const text = shown.find((one: { purpose: string }) => one.purpose === purpose)
    return { purpose, text_version: text.version, text_sha256: text.sha256, people }
  }
  expect([...kept]).toEqual(
    [
      { purpose: 'enrollment', people: 3 },
      { purpose: 'family', people: 2 },
      { purpose: 'identity', people: 1 },
    ].map(wanted),
  )
  const refused = await world.api.call(world.phone(), 'POST', '/api/me/identity', {
    name: '测无',
    certificateNumber: testPerson('测无', '1990-01-01').certNo,
  })
  expect([refused.status, refused.json.errors[0].field]).toEqual([400, 'consent'])
})

describe('decisions', () => {
  test('a renewal counts its years and keeps the health of the first day', async () => {
    await world.at('2024-11-20T08:00:00+08:00')
    const person = testPerson(`测续${letter()}`, '1970-07-07', { chronic: false })
    const family = await world.family(person)
    const first = await world.order(family.phone, family.all)
    await world.pay(family.phone, first.json.orderId)
    expect(await policyOf(family, person)).toMatchObject([{ planCode: '2025', enrolledYears: 1 }])
    await world.at('2025-11-20T08:00:00+08:00')
    const again = await world.family({ ...person, chronic: true })
    const second = await world.order(again.phone, again.all)
    await world.pay(again.phone, second.json.orderId)
    const [renewed] = await policyOf(again, person)
    expect(renewed).toMatchObject({ planCode: '2026', enrolledYears: 2 })
    const [row] = await world.in(
      (tx) =>
        tx.sql`select health_status, first_enrolled_health_status, continuous_years from policy where tenant_id = ${world.city} and id = ${parsePublicId('policy', renewed!.policyId)}`,
    )
    expect(row).toEqual({ health_status: 'preExisting', first_enrolled_health_status: 'healthy', continuous_years: 2 })
  })

  test('a name with rare characters goes through to the policy unaltered, and nowhere in clear', async () => {
    const person = testPerson('欧阳·𬱖㛃', '1990-01-01')
    const family = await world.family(person)
    const order = await world.order(family.phone, family.all)
    await world.pay(family.phone, order.json.orderId)
    const [policy] = await world.policies(family.phone)
    expect(policy!.insuredName).toBe('欧阳·𬱖㛃')
    const staff = testStaff(world.city, 'lead-product')
    const seen = await world.api.call(staff, 'GET', `/api/staff/policies/${policy!.policyId}`)
    expect(seen.json).toMatchObject({ insuredNameMasked: '欧****', pathway: { code: 'city-basic', clause: 'Q1' } })
    expect(JSON.stringify(seen.json)).not.toContain(person.certNo)
    const facts = seen.json.facts.map(({ label, text }: Record<string, { zh: string }>) => `${label!.zh} ${text!.zh}`)
    expect(facts).toEqual(expect.arrayContaining(['性别 女', '基本医保参保地 本市', '基本医保状态 正常']))
    expect(facts.join()).not.toMatch(/[a-z]{4}|true|false/)
    for (const table of [
      'outbox',
      'audit_row',
      'enrollment_order',
      'order_line',
      'policy',
      'collection',
      'idempotency_key',
    ]) {
      const [dump] = await inTenant(
        world.database.owner,
        world.city,
        (tx) => tx.sql`select string_agg(t::text, '') as all from ${tx.sql(table)} t`,
      )
      expect(dump!.all, table).not.toContain(person.certNo)
      expect(dump!.all, table).not.toContain('𬱖')
    }
  })

  test('who may not enroll hears which rule says so; who might is asked for proof, and then may', async () => {
    const away = testPerson(`测远${letter()}`, '1990-01-01', {
      cover: { admdvs: '110101', insutype: '310', status: 'active', since: '2020-01-01' },
    })
    const near = testPerson(`测近${letter()}`, '1990-01-01', {
      cover: { admdvs: '991200', insutype: '310', status: 'active', since: '2020-01-01' },
    })
    const [far, close] = [await world.family(away), await world.family(near)]
    const quote = (family: Family) => world.api.call(family.phone, 'POST', '/api/quotes', { insured: family.all })
    const refused = (await quote(far)).json.lines[0]
    expect(refused).toMatchObject({ eligible: 'no', amountFen: null })
    expect(refused.eligibilityReasons).toContainEqual(
      expect.objectContaining({ code: 'city-basic', clause: 'Q1', text: expect.stringContaining('省外') }),
    )
    expect((await world.order(far.phone, far.all)).json.code).toBe('NOT_ELIGIBLE')
    expect((await quote(close)).json.lines[0]).toMatchObject({ eligible: 'person', pathway: { code: 'works-here' } })
    expect((await world.order(close.phone, close.all)).json.code).toBe('NEEDS_PERSON')
    const proof = await world.api.call(close.phone, 'POST', '/api/evidence', {
      personId: close.all[0],
      fact: 'worksHere',
      note: '劳动合同',
    })
    const decide = `/api/staff/evidence/${proof.json.evidenceId}/decision`
    await world.api.call(testStaff(world.city, 'lead-product'), 'POST', decide, { accepted: true })
    expect((await quote(close)).json.lines[0]).toMatchObject({
      eligible: 'yes',
      amountFen: 15_000,
      pathway: { code: 'works-here', clause: null },
    })
  })

  test('a price that changed, an old notice, nobody’s family and an unproven name are refused', async () => {
    const people = three()
    const family = await whole(people)
    const body = await world.orderBody(family.phone, family.all)
    const code = async (change: object) =>
      (await world.post(family.phone, '/api/orders', { ...body, ...change })).json.code
    expect(await code({ totalFen: 1 })).toBe('PRICE_CHANGED')
    expect(await code({ notice: { ...(body.notice as object), sha256: 'a'.repeat(64) } })).toBe('NOTICE_NOT_ACCEPTED')
    expect(await code({ notice: { ...(body.notice as object), accepted: false } })).toBe('INVALID_INPUT')
    const stranger = await world.family(testPerson(`测外${letter()}`, '1990-09-09'))
    expect(await code({ insured: stranger.all })).toBe('NOT_FOUND')
    const rare = testPerson('测㛃', '1990-09-09')
    const phone = world.phone()
    await world.outside.enlist(world.city, [{ ...rare, name: '测?' }])
    const me = await world.api.call(phone, 'POST', '/api/me/identity', {
      name: rare.name,
      certificateNumber: rare.certNo,
      consent: true,
    })
    const insured = [me.json.self.personId]
    expect((await world.api.call(phone, 'POST', '/api/quotes', { insured })).json.lines[0]).toMatchObject({
      eligible: 'person',
    })
    expect((await world.post(phone, '/api/orders', { ...body, insured })).json.code).toBe('IDENTITY_NOT_PROVEN')
    expect(await orders(family)).toEqual([])
  })

  test('a newborn enrolls outside the window, from birth', async () => {
    await world.at('2026-03-10T08:00:00+08:00')
    const mother = testPerson(`测母${letter()}`, '1995-03-03')
    const baby = testPerson(`测婴${letter()}`, '2026-03-01', { certKind: '99', certNo: 'Q330123456' })
    const family = await world.family(mother, [['child', baby]])
    const quote = await world.api.call(family.phone, 'POST', '/api/quotes', { insured: family.all })
    const lines = quote.json.lines.map((line: { name: string; eligible: string }) => [line.name, line.eligible])
    expect(lines).toEqual([
      [mother.name, 'no'],
      [baby.name, 'yes'],
    ])
    const order = await world.order(family.phone, [family.ids[baby.name]!])
    await world.pay(family.phone, order.json.orderId)
    expect(await policyOf(family, baby)).toMatchObject([
      { status: 'in-force', coverFrom: '2026-03-01', premiumFen: 8_000 },
    ])
  })

  test('the other city sees nothing of any of it', async () => {
    const staff = testStaff(world.other, 'lead-product')
    expect((await world.api.call(staff, 'GET', '/api/staff/policies')).json.items).toEqual([])
    const mine = (await world.api.call(testStaff(world.city, 'lead-product'), 'GET', '/api/staff/policies?limit=1'))
      .json
    expect(mine.items).toHaveLength(1)
    expect((await world.api.call(staff, 'GET', `/api/staff/policies/${mine.items[0].policyId}`)).status).toBe(404)
  })
})
