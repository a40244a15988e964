/** The e-policy: what it says, whose it is, and whether a stranger can tell it from a forgery. */
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testPerson } from '../harness/outside.ts'
import { testResident } from '../harness/test-api.ts'
import { type EnrollingWorld, enrollingWorld, type Family, type Phone } from './enrolling.ts'

let world: EnrollingWorld
beforeAll(async () => {
  world = await enrollingWorld()
})
afterAll(() => world.close())

const NAME = '测龑㛃'
let family: Family
let policyId: string
let text: string

async function read(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s/g, '')
}
const verify = (policyNo: string, code: string, who: Phone | null = null) =>
  world.api.call(who, 'GET', `/api/policy-verification?${new URLSearchParams({ policyNo, code })}`)

beforeAll(async () => {
  family = await world.family(testPerson(NAME, '1980-05-05'))
  const order = await world.order(family.phone, family.all)
  await world.pay(family.phone, order.json.orderId)
  policyId = (await world.policies(family.phone))[0]!.policyId
  const answer = await world.api.call(family.phone, 'GET', `/api/policies/${policyId}/document`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  text = await read(answer.bytes)
})

/** Number and code as printed at the foot of the page. */
function printed(): { policyNo: string; code: string } {
  const found = /保单号([0-9A-Z-]+)·查验码([0-9A-Z-]{14})/.exec(text)!
  return { policyNo: found[1]!, code: found[2]! }
}

test('says who is insured, to the rare character, by whom, for what and until when, and what was paid', async () => {
  const { json: policy } = await world.api.call(family.phone, 'GET', `/api/policies/${policyId}`)
  expect(text).toContain(`被保险人${NAME}（证件号码${policy.insuredCertificateMasked}）`)
  expect(text).toContain(`投保人${NAME}`)
  expect(text).toContain(`保单号${policy.policyNo}`)
  expect(text).toContain(`备案编号${policy.filingNo.replace(/\s/g, '')}`)
  expect(text).toMatch(/保障期间2026年1月1日零时起至2026年12月31日二十四时止/)
  expect(text).toMatch(/保险费150\.00元.*已收150\.00元，2025年11月20日，交易单号/)
  expect(text).toMatch(/共保体成员与承保份额.*（主承保）/)
  expect(text).toContain('尚未起保')
})

test('holds the notice in full, in the version that was accepted', async () => {
  const { json: notice } = await world.api.call(null, 'GET', '/api/notice?planCode=2026')
  expect(text).toContain(notice.sha256)
  for (const { title, body } of notice.sections) {
    expect(text).toContain(title.replace(/\s/g, ''))
    expect(text).toContain(body.replace(/\s/g, ''))
  }
})

test('is verified by number and code, in any case and with blanks, and names no person', async () => {
  const { policyNo, code } = printed()
  for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), ` ${code} `]) {
    const answer = await verify(policyNo.toLowerCase(), typed)
    expect(answer.json).toMatchObject({ policyNo, status: 'waiting-for-cover', coverFrom: '2026-01-01' })
    expect(JSON.stringify(answer.json)).not.toContain(NAME)
  }
})

test('a wrong code, a wrong number, another city: nothing is told, not even which of them', async () => {
  const { policyNo, code } = printed()
  const other = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
  const answers = [
    await verify(policyNo, other),
    await verify(`${policyNo}X`, code),
    await verify(policyNo, code, testResident(world.other)),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  expect(new Set(answers.map(({ json }) => json.detail)).size).toBe(1)
  expect((await verify('', '')).status).toBe(400)
})

test('is nobody else’s to read', async () => {
  const stranger = await world.family(testPerson('测陌生', '1981-01-01'))
  expect((await world.api.call(stranger.phone, 'GET', `/api/policies/${policyId}/document`)).status).toBe(404)
})

test('of a cancelled policy says so, and verification with it', async () => {
  const { policyNo, code } = printed()
  await world.post(family.phone, `/api/policies/${policyId}/cancel`)
  await world.work()
  const { bytes } = await world.api.call(family.phone, 'GET', `/api/policies/${policyId}/document`)
  expect(await read(bytes)).toMatch(/已退保.*退保日期2025年11月20日/)
  expect((await verify(policyNo, code)).json.status).toBe('cancelled')
})
