import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareNames } from './agency/agency.routes.ts'
import { type RunningSandbox, startSandbox } from './index.ts'
import { admin, collectCallbacks, type Provisioned, partyClient, until } from './testing.ts'

let running: RunningSandbox
let given: Provisioned
let call: ReturnType<typeof partyClient>

beforeEach(async () => {
  running = await startSandbox({ bankDelayMs: 5, retryMs: [10] })
  given = await admin<Provisioned>(running, 'PUT', '/tenants/xincheng', { channels: [] })
  call = partyClient(running, given.party)
})
afterEach(() => running.close())

const cover = { admdvs: '990001', insutype: '390', status: 'active', since: '2015-01-01' }
const person = (name: string, certNo: string) => ({
  name,
  certKind: 'residentId',
  certNo,
  psnNo: `P${certNo.slice(-6)}`,
  sex: 'female',
  birthOn: '1990-03-07',
  cover,
})

test('the agency confirms a person by name and number and tells the cover', async () => {
  await admin(running, 'POST', '/tenants/xincheng/roll', [person('王·小萌', '990001199003070022')])
  const verify = (name: string, certNo: string) =>
    call('POST', '/agency/v1/verifications', { name, certKind: 'residentId', certNo })
  expect((await verify('王·小萌', '990001199003070022')).json).toMatchObject({
    result: 'match',
    person: { cover, psnNo: 'P070022' },
  })
  expect((await verify('王小萌', '990001199003070022')).json).toEqual({ result: 'mismatch', person: null })
  expect((await verify('王·小萌', '990001199003070014')).json).toEqual({ result: 'mismatch', person: null })
})

test('one tenant cannot read the roll of another, nor sign with a wrong secret', async () => {
  await admin(running, 'POST', '/tenants/xincheng/roll', [person('李四', '990001199003070022')])
  const other = await admin<Provisioned>(running, 'PUT', '/tenants/jiucheng', { channels: [] })
  const asked = { name: '李四', certKind: 'residentId', certNo: '990001199003070022' }
  expect((await partyClient(running, other.party)('POST', '/agency/v1/verifications', asked)).json.result).toBe(
    'mismatch',
  )
  expect((await call('POST', '/agency/v1/verifications', asked, 'wrong')).status).toBe(401)
})

test('a register that lost a rare character cannot tell', () => {
  expect(compareNames('张𬱖', '张𬱖')).toBe('match')
  expect(compareNames('张?', '张𬱖')).toBe('undetermined')
  expect(compareNames('张?', '张三')).toBe('mismatch')
  expect(compareNames('张?四', '张𬱖')).toBe('mismatch')
})

test('the prefund keeps each reference once', async () => {
  const pay = { reference: 'PF-1', kind: 'payment', institution: 'H99000001', amountFen: 5_000 }
  await call('POST', '/agency/v1/prefund', { reference: 'TOP-1', kind: 'topUp', amountFen: 100_000 })
  await call('POST', '/agency/v1/prefund', pay)
  await call('POST', '/agency/v1/prefund', pay)
  expect((await call('POST', '/agency/v1/prefund', { ...pay, amountFen: 1 })).status).toBe(409)
  const { json } = await call('GET', '/agency/v1/prefund')
  expect([json.balanceFen, json.entries.length]).toEqual([95_000, 2])
})

test('the bank pays an instruction once and tells the outcome by query and callback', async () => {
  const inbox = await collectCallbacks()
  const instruct = (instructionId: string, accountNo: string, amountFen = 1_000) =>
    call('POST', '/bank/v1/instructions', {
      instructionId,
      payeeName: '李四',
      accountNo,
      amountFen,
      notifyUrl: inbox.url,
    })
  expect((await instruct('DSB-0001', '6222000012345678')).status).toBe(202)
  expect((await instruct('DSB-0001', '6222000012345678')).status).toBe(200)
  expect((await instruct('DSB-0001', '6222000012345678', 2_000)).status).toBe(409)
  await instruct('DSB-0002', '6222000012340000')
  await until(() => inbox.collected.length === 2)
  expect((await call('GET', '/bank/v1/instructions/DSB-0001')).json.status).toBe('settled')
  expect((await call('GET', '/bank/v1/instructions/DSB-0002')).json).toMatchObject({
    status: 'returned',
    reason: '账户已销户',
  })
  expect((await call('GET', '/bank/v1/instructions/DSB-0009')).status).toBe(404)
  expect(inbox.collected.map((one) => JSON.parse(one.body).status).sort()).toEqual(['returned', 'settled'])
  expect(inbox.collected[0]!.headers['x-key-id']).toBe(given.party.keyId)
  await inbox.close()
})

test('the SMS inbox shows what was sent, once, as data and as a page', async () => {
  const sms = { messageId: 'm-1', to: '13900000001', text: '验证码 <b>123456</b>' }
  await call('POST', '/sms/v1/messages', sms)
  await call('POST', '/sms/v1/messages', sms)
  const read = await (await fetch(`${running.url}/inbox?to=13900000001&tenant=xincheng`)).json()
  expect(read.messages).toHaveLength(1)
  const page = await (await fetch(`${running.url}/inbox`, { headers: { accept: 'text/html' } })).text()
  expect(page).toContain('123456')
  expect(page).not.toContain('<b>')
})

test('with a file, a restarted sandbox still knows its keys and its people', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const file = join(folder, 'sandbox.json')
  const first = await startSandbox({ file })
  const before = await admin<Provisioned>(first, 'PUT', '/tenants/xincheng', {
    channels: [{ channel: 'wechat', name: '甲', label: '微信支付' }],
  })
  await admin(first, 'POST', '/tenants/xincheng/roll', [person('李四', '990001199003070022')])
  await first.close()
  expect(existsSync(file)).toBe(true)
  const second = await startSandbox({ file })
  const after = await admin<Provisioned>(second, 'PUT', '/tenants/xincheng', {
    channels: [{ channel: 'wechat', name: '乙', label: '微信支付' }],
  })
  expect(after).toEqual(before)
  const asked = { name: '李四', certKind: 'residentId', certNo: '990001199003070022' }
  expect((await partyClient(second, after.party)('POST', '/agency/v1/verifications', asked)).json.result).toBe('match')
  await second.close()
  rmSync(folder, { recursive: true })
})
