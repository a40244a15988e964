import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicProgram } from './api.ts'
import { iconSvg, themeCss } from './assets.ts'
import { ownPath } from './context.tsx'
import { createPortal } from './portal.tsx'

const PROGRAM: PublicProgram = {
  name: '清屿惠民保',
  nameEn: 'Qingyu Huiminbao',
  slogan: '测试用',
  cityName: '清屿市',
  cityNameEn: 'Qingyu',
  enrollWord: '投保',
  logoText: '清屿',
  colours: {
    primary: '#0a5c83',
    onPrimary: '#ffffff',
    background: '#f2f8fa',
    surface: '#ffffff',
    text: '#10293a',
    muted: '#4a6272',
    accent: '#b4441c',
  },
  operator: { name: '甲', licence: '1', domainRecord: '2', complaintLine: '3', illustrative: true },
  hotline: { phone: '000', hours: '7×24小时', wechat: null },
  coinsurers: [],
  isDemo: false,
  businessOn: '2025-11-20',
  plan: null,
  planYears: [],
}
const CONSENTS = [{ purpose: 'identity', version: '1', sha256: 'x', zh: '我同意核验', en: 'I agree' }]
const HOST = 'http://alpha.localhost:8080'

type Answers = Record<string, () => Response>
/** A portal on an API that answers as told, and what that API was asked. */
function portalOn(answers: Answers, program = PROGRAM) {
  const asked: Request[] = []
  const portal = createPortal({
    api: (request) => {
      asked.push(request)
      const { pathname } = new URL(request.url)
      if (pathname === '/api/program') return Response.json(program)
      if (pathname === '/api/consent-texts') return Response.json({ items: CONSENTS })
      return answers[`${request.method} ${pathname}`]?.() ?? problem(404, 'NOT_FOUND')
    },
  })
  const open = (path: string, init: RequestInit = {}) => portal.request(HOST + path, init)
  const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    open(path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: HOST, ...headers } })
  return { asked, open, send }
}

function problem(status: number, code: string, more: object = {}): Response {
  const text = { zh: `中文 ${code}`, en: `English ${code}` }
  const body = {
    type: 't',
    title: text.zh,
    status,
    detail: text.zh,
    code,
    instance: 'urn:uuid:abcdefabcdef',
    text,
    ...more,
  }
  return Response.json(body, { status })
}

describe('the way back', () => {
  it('is a path of this very site, whatever was asked for', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const path = ownPath(text)
        expect(new URL(path, HOST).origin).toBe(HOST)
      }),
    )
    for (const foreign of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/a b',
      '',
    ])
      expect(ownPath(foreign)).toBe('/')
    expect(ownPath('/orders/ord_1?look=1')).toBe('/orders/ord_1?look=1')
  })

  it('leads through signing in, and through proving oneself', async () => {
    const refusing = (code: string) => portalOn({ 'GET /api/claims': () => problem(401, code) }).open('/claims')
    expect((await refusing('NOT_SIGNED_IN')).headers.get('location')).toBe('/sign-in?back=%2Fclaims')
    expect((await refusing('IDENTITY_NOT_PROVEN')).headers.get('location')).toBe('/identity?back=%2Fclaims')
  })
})

describe('what goes to the api', () => {
  it('carries the person’s cookie, and a form’s origin as the browser sent it', async () => {
    const { asked, open, send } = portalOn({})
    await send('/sign-in/code', { phone: '1' }, { origin: 'https://evil.example', cookie: 'a=b' })
    const form = asked.at(-1)!
    expect([form.headers.get('origin'), form.headers.get('cookie')]).toEqual(['https://evil.example', 'a=b'])
    await open('/enroll/price?p=psn_1', { headers: { cookie: 'a=b' } })
    expect(asked.find((request) => request.url.endsWith('/api/quotes'))!.headers.get('origin')).toBe(HOST)
  })

  it('says nothing for a browser that sent no origin with its form', async () => {
    const { asked, open } = portalOn({})
    await open('/sign-out', { method: 'POST', body: new URLSearchParams() })
    expect(asked.at(-1)!.headers.get('origin')).toBeNull()
  })

  it('names each order by the key of the form, so that sending it twice is one', async () => {
    const order = { orderId: 'ord_1' }
    const { asked, send } = portalOn({ 'POST /api/orders': () => Response.json(order, { status: 201 }) })
    for (const _ of [1, 2]) {
      const placed = await send('/enroll/order', { p: 'psn_1', total: '15000', accepted: 'yes', key: 'k-1' })
      expect([placed.status, placed.headers.get('location')]).toEqual([303, '/orders/ord_1'])
    }
    const keys = asked.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toEqual(['k-1', 'k-1'])
  })
})

describe('what comes back', () => {
  it('passes the session on and keeps the phone out of addresses', async () => {
    const headers = { 'set-cookie': 'session=1; HttpOnly' }
    const { send } = portalOn({
      'POST /api/sign-in/code': () => Response.json({ sent: true }),
      'POST /api/sign-in': () => Response.json({ done: true }, { headers }),
    })
    const sent = await send('/sign-in/code', { phone: '199 0000-0001', back: '/policies' })
    expect(sent.headers.get('location')).toBe('/sign-in/code?back=%2Fpolicies')
    const [phone] = sent.headers.getSetCookie()
    expect(phone).toMatch(/^phone=19900000001; .*Path=\/sign-in; HttpOnly; SameSite=Lax/)
    const done = await send(
      '/sign-in',
      { code: '１２３４５６', back: '//evil.example' },
      { cookie: 'phone=19900000001' },
    )
    expect([done.headers.get('location'), done.headers.getSetCookie()]).toEqual(['/', ['session=1; HttpOnly']])
  })

  it('asks about a claim with its place and number filled in', async () => {
    const { open } = portalOn({ 'GET /api/inquiries': () => Response.json({ items: [] }) })
    const html = await (await open('/help?category=claim&subject=S001')).text()
    expect(html).toMatch(/<option value="claim" selected/)
    expect(html).toContain('value="S001"')
  })

  it('shows a fault beside its field, what was typed, and nothing of it as markup', async () => {
    const errors = [{ field: 'certificateNumber', zh: '校验位不符', en: 'check digit' }]
    const { send } = portalOn({ 'POST /api/me/identity': () => problem(400, 'INVALID_INPUT', { errors }) })
    const name = '"><script>alert(1)</script>'
    const html = await (await send('/identity', { name, certificateNumber: '1' })).text()
    expect(html).toMatch(/id="certificateNumber-fault">校验位不符</)
    expect(html).toContain('&lt;script&gt;')
    // What one agrees to stands there word for word.
    expect(html).toContain('我同意核验')
    expect(html).not.toContain('<script>alert')
  })

  it('tells a failure with its request id, in the reader’s language, and never a page kept by a cache', async () => {
    const { open } = portalOn({ 'GET /api/orders/ord_1': () => problem(500, 'INTERNAL') })
    const failed = await open('/orders/ord_1', { headers: { cookie: 'lang=en' } })
    const html = await failed.text()
    expect([failed.status, failed.headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect(html).toContain('English INTERNAL')
    expect(html).toContain('Reference abcdefabcdef')
  })

  it('has no page for what there is none of', async () => {
    const { open } = portalOn({})
    for (const path of ['/nowhere', '/orders/x', '/claims/x', '/help/x', '/terms/x']) {
      const answer = await open(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).toContain('没有找到这个页面')
    }
  })

  it('says so when the city cannot be read', async () => {
    const portal = createPortal({ api: () => problem(503, 'UNAVAILABLE') })
    const answer = await portal.request(`${HOST}/`)
    expect([answer.status, await answer.text()]).toEqual([503, '中文 UNAVAILABLE'])
  })
})

describe('a city’s colours', () => {
  it('are written as they are given, and nothing else is', () => {
    expect(themeCss(PROGRAM.colours)).toContain('--on-primary: #ffffff;')
    const hostile = { ...PROGRAM.colours, primary: 'red;} body{display:none' }
    expect(themeCss(hostile)).not.toContain('display')
    expect(iconSvg({ colours: hostile, logoText: '<x' })).not.toMatch(/display|<x/)
  })
})

describe('the channel a person came by', () => {
  /** The channel an order names when it is sent from an address with a cookie. */
  const orderedBy = async (cookie: string, query = '') => {
    const { asked, send } = portalOn({ 'POST /api/orders': () => Response.json({ orderId: 'ord_1' }, { status: 201 }) })
    await send(`/enroll/order${query}`, { p: 'a', key: 'k', total: '0' }, { cookie })
    const order = asked.find((request) => request.url.endsWith('/api/orders'))!
    return ((await order.json()) as { channel: string }).channel
  }

  it('is kept from whatever page the link led to', async () => {
    const { open } = portalOn({})
    const kept = (await open('/?channel=City-App')).headers.getSetCookie().find((one) => one.startsWith('channel='))
    expect(kept).toMatch(/^channel=city-app; .*HttpOnly; SameSite=Lax/)
    expect(await orderedBy('channel=city-app')).toBe('city-app')
    expect(await orderedBy('channel=city-app', '?channel=counter')).toBe('counter')
    expect(await orderedBy('')).toBe('portal')
  })

  it('that is none is as if not named, and hinders nobody', async () => {
    for (const odd of ['微信', 'a b', '%0d%0aset-cookie:x', 'x'.repeat(61), '']) {
      const { open } = portalOn({})
      const cookies = (await open(`/?channel=${odd}`)).headers.getSetCookie()
      expect(cookies.filter((one) => one.startsWith('channel='))).toEqual([])
      expect(await orderedBy('', `?channel=${odd}`)).toBe('portal')
    }
  })
})

describe('what would be paid', () => {
  const PLAN = {
    code: '2026',
    title: '2026',
    benefits: [{ code: 'inpatient', name: '住院' }],
    prices: [],
    exclusions: [],
  }
  const FOUND = {
    planCode: '2026',
    benefit: 'inpatient',
    name: '住院',
    clause: null,
    amountFen: 7_500_000,
    deductibleUsedFen: 1_500_000,
    payableFen: 3_850_000,
    remainsFen: 3_650_000,
    reasons: [],
  }
  const asking = async (amount: string) => {
    const { asked, open } = portalOn(
      { 'GET /api/estimate': () => Response.json(FOUND) },
      { ...PROGRAM, plan: PLAN as unknown as PublicProgram['plan'] },
    )
    const page = await open(`/estimate?${new URLSearchParams({ benefit: 'inpatient', amount })}`)
    const asks = asked.map(({ url }) => new URL(url)).find(({ pathname }) => pathname === '/api/estimate')
    return { status: page.status, text: await page.text(), fen: asks?.searchParams.get('amountFen') }
  }

  it('takes an amount as people write it, and shows what is paid and what remains', async () => {
    for (const amount of ['75000', '75,000.00', ' ７５０００元 ', '¥75000', '7.5万', '7.5 万元']) {
      const { fen, text } = await asking(amount)
      expect(fen).toBe('7500000')
      expect(text).toContain('38,500.00 元')
      expect(text).toContain('36,500.00 元')
    }
  })

  it('says at the field what it cannot read, and keeps what was typed', async () => {
    for (const amount of ['', '0', '-5', '7.5千', 'abc', '75000.123']) {
      const { status, fen, text } = await asking(amount)
      expect([status, fen]).toEqual([400, undefined])
      expect(text).toContain('id="amount-fault"')
      expect(text).toContain(`value="${amount}"`)
    }
  })
})
