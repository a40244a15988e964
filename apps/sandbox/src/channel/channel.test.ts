import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunningSandbox, startSandbox } from '../index.ts'
import {
  admin,
  collectCallbacks,
  merchantClient,
  openResource,
  type Provisioned,
  until,
  verifiesWith,
} from '../testing.ts'

let running: RunningSandbox
let inbox: Awaited<ReturnType<typeof collectCallbacks>>
let given: Provisioned
let call: ReturnType<typeof merchantClient>
const wechat = { channel: 'wechat', name: '某某财产保险', label: '微信支付' }

beforeEach(async () => {
  running = await startSandbox({ refundDelayMs: 10, retryMs: [10] })
  inbox = await collectCallbacks()
  given = await admin<Provisioned>(running, 'PUT', '/tenants/xincheng', { channels: [wechat] })
  call = merchantClient(running, given.channels[0]!)
})
afterEach(async () => {
  await running.close()
  await inbox.close()
})

const merchant = () => given.channels[0]!
function order(number = 'ORDER0001', total = 12_900) {
  return {
    appid: merchant().appid,
    mchid: merchant().mchid,
    description: '2026年度保障',
    out_trade_no: number,
    notify_url: inbox.url,
    amount: { total, currency: 'CNY' },
    scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
  }
}
const create = (number?: string, total?: number) => call('POST', '/v3/pay/transactions/h5', order(number, total))
const query = (number: string) => call('GET', `/v3/pay/transactions/out-trade-no/${number}?mchid=${merchant().mchid}`)
const press = (url: string, action = 'pay') =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ action, back: 'http://city.localhost/orders/1' }),
  })
async function platformCertificate(): Promise<string> {
  const { json } = await call('GET', '/v3/certificates')
  return openResource(json.data[0].encrypt_certificate, merchant().apiV3Key)
}

test('the platform certificate verifies answers, and a changed answer does not verify', async () => {
  const certificate = await platformCertificate()
  const answer = await create()
  expect(answer.status).toBe(200)
  expect(verifiesWith(certificate, answer.headers, answer.text)).toBe(true)
  expect(verifiesWith(certificate, answer.headers, `${answer.text} `)).toBe(false)
})

test('a wrong signature, an old timestamp and an unknown merchant are refused', async () => {
  const wrong = await call('POST', '/v3/pay/transactions/h5', order(), {
    signature: Buffer.alloc(256).toString('base64'),
  })
  expect([wrong.status, wrong.json.code]).toEqual([401, 'SIGN_ERROR'])
  const old = await call('GET', '/v3/certificates', undefined, {
    timestamp: String(Math.floor(Date.now() / 1000) - 900),
  })
  expect(old.status).toBe(401)
  const stranger = merchantClient(running, { ...merchant(), mchid: '1699999999' })
  expect((await stranger('GET', '/v3/certificates')).status).toBe(401)
})

test('a person pays on the page; a signed, encrypted callback follows', async () => {
  const { json } = await create()
  const shown = await (await fetch(json.h5_url)).text()
  expect(shown).toContain('沙箱')
  expect(shown).toContain('129.00')
  expect(shown).toContain('某某财产保险')
  const pressed = await press(json.h5_url)
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, 'http://city.localhost/orders/1'])
  await until(() => inbox.collected.length === 1)
  const { headers, body } = inbox.collected[0]!
  expect(verifiesWith(await platformCertificate(), new Headers(headers as Record<string, string>), body)).toBe(true)
  const told = JSON.parse(body)
  expect(told.event_type).toBe('TRANSACTION.SUCCESS')
  const opened = JSON.parse(openResource(told.resource, merchant().apiV3Key))
  expect(opened).toMatchObject({ mchid: merchant().mchid, out_trade_no: 'ORDER0001', trade_state: 'SUCCESS' })
  expect(opened.amount.total).toBe(12_900)
  expect((await query('ORDER0001')).json).toMatchObject({
    trade_state: 'SUCCESS',
    transaction_id: opened.transaction_id,
  })
  await press(json.h5_url)
  expect((await query('ORDER0001')).json.transaction_id).toBe(opened.transaction_id)
})

test('leaving the page pays nothing, and a page returns only to web addresses', async () => {
  const { json } = await create()
  await press(json.h5_url, 'leave')
  expect((await query('ORDER0001')).json.trade_state).toBe('NOTPAY')
  const page = await (await fetch(`${json.h5_url}?redirect_url=${encodeURIComponent('javascript:alert(1)')}`)).text()
  expect(page).not.toContain('javascript:')
})

test('a number is used once: the same content answers the same page, another amount is refused', async () => {
  const first = await create()
  expect((await create()).json).toEqual(first.json)
  expect((await create('ORDER0001', 1)).json.code).toBe('OUT_TRADE_NO_USED')
})

test('a closed or expired payment cannot be paid', async () => {
  const { json } = await create()
  const close = await call('POST', '/v3/pay/transactions/out-trade-no/ORDER0001/close', { mchid: merchant().mchid })
  expect(close.status).toBe(204)
  await press(json.h5_url)
  expect((await query('ORDER0001')).json.trade_state).toBe('CLOSED')
  const late = await call('POST', '/v3/pay/transactions/h5', {
    ...order('ORDER0002'),
    time_expire: '2020-01-01T00:00:00+08:00',
  })
  await press(late.json.h5_url)
  expect((await query('ORDER0002')).json.trade_state).toBe('NOTPAY')
  expect(inbox.collected).toHaveLength(0)
})

test('refunds are idempotent by number and never exceed what was paid', async () => {
  await create()
  await admin(running, 'POST', '/pay', { tenant: 'xincheng', outTradeNos: ['ORDER0001'] })
  const refund = (number: string, fen: number) =>
    call('POST', '/v3/refund/domestic/refunds', {
      out_trade_no: 'ORDER0001',
      out_refund_no: number,
      notify_url: inbox.url,
      amount: { refund: fen, total: 12_900, currency: 'CNY' },
    })
  const first = await refund('REFUND001', 10_000)
  expect(first.json.status).toBe('PROCESSING')
  expect((await refund('REFUND001', 10_000)).json.refund_id).toBe(first.json.refund_id)
  expect((await refund('REFUND001', 9_000)).json.code).toBe('INVALID_REQUEST')
  expect((await refund('REFUND002', 2_901)).json.code).toBe('NOT_ENOUGH')
  expect((await refund('REFUND003', 2_900)).status).toBe(200)
  await until(() => inbox.collected.length === 3)
  expect((await call('GET', '/v3/refund/domestic/refunds/REFUND001')).json.status).toBe('SUCCESS')
})

test('a callback is repeated until it is answered', async () => {
  await inbox.close()
  inbox = await collectCallbacks([500, 503])
  await create()
  await admin(running, 'POST', '/pay', { tenant: 'xincheng', outTradeNos: ['ORDER0001'] })
  await until(() => inbox.collected.length === 3)
  const { callbacks } = await admin<{ callbacks: unknown[] }>(running, 'GET', '/callbacks?subject=ORDER0001')
  expect(callbacks).toHaveLength(1)
  const bodies = new Set(inbox.collected.map((one) => one.body))
  const signatures = new Set(inbox.collected.map((one) => one.headers['wechatpay-nonce']))
  expect([bodies.size, signatures.size]).toEqual([1, 3])
})

const bent = async (fault: Record<string, unknown>) => {
  await admin(running, 'POST', '/faults', { tenant: 'xincheng', at: 'channel.callback', ...fault })
  await create()
  await admin(running, 'POST', '/pay', { tenant: 'xincheng', outTradeNos: ['ORDER0001'] })
  await until(() => inbox.collected.length > 0)
  return JSON.parse(openResource(JSON.parse(inbox.collected[0]!.body).resource, merchant().apiV3Key))
}

test('planted callback faults: amount, merchant, order, signature, copies', async () => {
  expect((await bent({ kind: 'wrongAmount' })).amount.total).toBe(12_901)
  expect((await query('ORDER0001')).json.amount.total).toBe(12_900)
})
test('a planted wrong merchant', async () => expect((await bent({ kind: 'wrongMerchant' })).mchid).toBe('1600000000'))
test('a planted unknown order', async () =>
  expect((await bent({ kind: 'unknownOrder' })).out_trade_no).not.toBe('ORDER0001'))
test('planted copies', async () => {
  await bent({ kind: 'duplicate', copies: 4 })
  await until(() => inbox.collected.length === 5)
})
test('a planted wrong signature does not verify', async () => {
  await bent({ kind: 'wrongSignature' })
  const { headers, body } = inbox.collected[0]!
  expect(verifiesWith(await platformCertificate(), new Headers(headers as Record<string, string>), body)).toBe(false)
})

test('a lost answer leaves the caller in doubt, and the query resolves it', async () => {
  await admin(running, 'POST', '/faults', { tenant: 'xincheng', at: 'channel.create', kind: 'lost' })
  await expect(create()).rejects.toThrow()
  expect((await query('ORDER0001')).json.trade_state).toBe('NOTPAY')
  await admin(running, 'POST', '/faults', { tenant: 'xincheng', at: 'channel.create', kind: 'hang', delayMs: 20 })
  await expect(create('ORDER0002')).rejects.toThrow()
  expect((await query('ORDER0002')).json.code).toBe('ORDER_NOT_EXIST')
  await admin(running, 'POST', '/faults', { tenant: 'xincheng', at: 'channel.create', kind: 'error' })
  expect((await create('ORDER0003')).status).toBe(500)
  expect((await create('ORDER0003')).status).toBe(200)
})

test('any callback can be sent by hand and replayed', async () => {
  const resource = {
    mchid: merchant().mchid,
    out_trade_no: 'NOSUCHORDER',
    trade_state: 'SUCCESS',
    amount: { total: 1 },
  }
  await admin(running, 'POST', '/callbacks', { tenant: 'xincheng', channel: 'wechat', url: inbox.url, resource })
  await until(() => inbox.collected.length === 1)
  const { statuses } = await admin<{ statuses: number[] }>(running, 'POST', '/callbacks/replay', {
    subject: 'NOSUCHORDER',
    times: 40,
  })
  expect(statuses).toHaveLength(40)
  expect(inbox.collected).toHaveLength(41)
})

test('a stranger cannot use the admin side', async () => {
  expect((await fetch(`${running.url}/admin/faults`)).status).toBe(403)
})
