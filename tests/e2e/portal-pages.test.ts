/** Every page of every city of the repository, as a family meets them; and what the first one weighs. */
import { readdirSync } from 'node:fs'
import { setDemoClock } from '@gongbao/database'
import type { CivilDate, TenantId } from '@gongbao/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { look, lookInBoth } from './portal-look.ts'
import type { Phone } from './portal-phone.ts'
import { openPortalWorld, type PortalWorld, TENANTS } from './portal-world.ts'

const FIRST_LOAD_MAX = 30_000
const IN_FORCE = Temporal.Instant.from('2025-06-10T09:00:00+08:00')

let world: PortalWorld
beforeAll(async () => {
  world = await openPortalWorld('tenants', '2024-11-20T08:00:00+08:00')
})
afterAll(() => world.close())
afterEach(({ task }) => world.tellFailure(task))

/** Sees pages and keeps what is wrong with them. */
class Eyes {
  readonly faults: string[] = []
  readonly phone: Phone
  readonly city: TenantId

  constructor(phone: Phone, city: TenantId) {
    this.phone = phone
    this.city = city
  }

  /** A page that an address leads to. */
  async page(name: string): Promise<void> {
    this.faults.push(...(await lookInBoth(this.phone, `${this.city}-${name}`)))
  }

  /** A page that answers a form. */
  async answer(name: string): Promise<void> {
    this.faults.push(...(await look(this.phone, `${this.city}-${name}`)))
  }

  async open(path: string, name: string): Promise<void> {
    await this.phone.open(path)
    await this.page(name)
  }
}

/** The number with another check digit than its own. */
const wrongDigit = (certNo: string) => certNo.slice(0, -1) + (certNo.endsWith('1') ? '2' : '1')

async function enlistFamily(city: TenantId) {
  // In the province, but not in the city: some cities take a proof of working here.
  const admdvs = `${world.files(city).program.city.province}9900`
  const elsewhere = { admdvs, insutype: '310', status: 'active', since: '2015-01-01' as CivilDate } as const
  return {
    father: await world.enlist(city, '欧阳明远', '1985-03-04', { sex: 'male' }),
    mother: await world.enlist(city, '古丽·阿依', '1986-07-08'),
    child: await world.enlist(city, '欧阳小满', '2018-09-10'),
    grandfather: await world.enlist(city, '欧阳老先生', '1955-01-02', { sex: 'male', cover: elsewhere }),
  }
}
type Family = Awaited<ReturnType<typeof enlistFamily>>

async function seePublic(eyes: Eyes): Promise<void> {
  await eyes.open('/', 'home')
  await eyes.open('/terms/2025', 'terms')
  await eyes.open('/disclosure', 'disclosure')
  await eyes.open('/verify', 'verify')
  await eyes.open('/estimate', 'estimate')
  await eyes.open('/help', 'help')
  await eyes.open('/nowhere', 'not-found')
}

async function seeSignIn(eyes: Eyes, { father }: Family): Promise<void> {
  const { phone } = eyes
  const { page } = phone
  await eyes.open('/enroll', 'phone')
  await page.getByLabel('手机号').fill('1')
  await phone.press('获取验证码')
  await eyes.answer('phone-fault')
  await page.getByLabel('手机号').fill(phone.number)
  await phone.press('获取验证码')
  await eyes.page('code')
  await page.getByLabel('验证码', { exact: true }).fill(await world.codeFor(phone.number))
  await phone.press('登录')
  await eyes.page('identity')
  await phone.prove({ name: father.name, certNo: wrongDigit(father.certNo) })
  await page.locator('#certificateNumber-fault').waitFor()
  await eyes.answer('identity-fault')
  await phone.prove(father)
}

async function seeFamily(eyes: Eyes, { mother, child, grandfather }: Family): Promise<void> {
  const { phone } = eyes
  const { page } = phone
  await eyes.open('/family/add', 'member')
  // Older than the one who calls him his child.
  await phone.fillMember('子女', grandfather)
  await page.locator('#problem').waitFor()
  await eyes.answer('member-refused')
  await phone.open('/enroll')
  for (const [relation, person] of [
    ['配偶', mother],
    ['子女', child],
    ['父母', grandfather],
  ] as const)
    await phone.addMember(relation, person)
  await eyes.page('choose')
  const remove = (await page.locator('a.side').last().getAttribute('href'))!
  await eyes.open(remove, 'remove')
  await eyes.open(remove.replace('/remove', '/proof'), 'proof')
  await phone.open('/enroll')
}

async function seeOrder(eyes: Eyes): Promise<void> {
  const { phone } = eyes
  const { page } = phone
  await phone.press('查看价格')
  await eyes.page('price')
  await phone.press('下一步：阅读须知')
  await eyes.page('notice')
  await page.getByLabel('我已阅读并理解').check()
  await phone.press('提交订单')
  await page.getByRole('button', { name: '微信支付' }).waitFor()
  await eyes.page('order')
  const order = new URL(page.url()).pathname
  await eyes.open('/policies', 'unpaid')
  await phone.open(order)
  await phone.pay()
  await eyes.page('paid')
}

async function seePolicies(eyes: Eyes, { mother }: Family): Promise<void> {
  const { phone } = eyes
  await eyes.open('/policies', 'policies')
  await phone.page.getByRole('link', { name: mother.name }).click()
  await eyes.page('policy')
  await phone.press('退保（全额退款）')
  await eyes.page('cancel')
  await phone.press('确认退保')
  await phone.page.getByText('按原支付方式退回').waitFor()
  await eyes.answer('cancelled')
}

async function seeClaims(eyes: Eyes, { father }: Family): Promise<void> {
  const { phone, city } = eyes
  const { page } = phone
  await eyes.open('/claims', 'no-claims')
  await setDemoClock(world.database.owner, city, IN_FORCE)
  const tonic = world.files(city).lists.items.find((item) => item.category === 'tonic' && !item.code.endsWith('*'))!
  const line = { det_item_fee_sumamt: '30000.00', inscp_scp_amt: '30000.00', med_chrgitm_type: '09' }
  const details = [
    { ...line, feedetl_sn: '1', med_list_codg: 'X', medins_list_name: '药费' },
    { ...line, feedetl_sn: '2', med_list_codg: tonic.code, medins_list_name: tonic.name },
  ]
  await world.settle(city, father, { inScope: 60_000, funds: 10_000, more: { details } }, 'window')
  await eyes.open('/claims', 'claims')
  await page.locator('a[href^="/claims/"]').first().click()
  await page.getByText('怎么算出来的').waitFor()
  await eyes.page('claim')
  await page.getByLabel('您的疑问').fill('为什么')
  await phone.press('申请人工复核')
  await eyes.page('claim-asked')
}

async function seeHelp(eyes: Eyes): Promise<void> {
  const { phone } = eyes
  const { page } = phone
  await phone.open('/help')
  await page.getByLabel('标题').fill('几时生效')
  await page.getByLabel('内容').fill('请问')
  await phone.press('提交')
  await page.getByLabel('补充说明').waitFor()
  await eyes.answer('inquiry')
  await eyes.open('/help', 'inquiries')
}

const SLUGS = readdirSync(TENANTS).filter((name) => !name.startsWith('_'))

describe.each(SLUGS)('%s', (slug) => {
  it('has pages that anyone can read on a phone, also in large letters and in English', async () => {
    const city = world.cities.find((one) => one === slug)!
    const eyes = new Eyes(await world.phone(city), city)
    await seePublic(eyes)
    const family = await enlistFamily(city)
    await seeSignIn(eyes, family)
    await seeFamily(eyes, family)
    await seeOrder(eyes)
    await seePolicies(eyes, family)
    await seeClaims(eyes, family)
    await seeHelp(eyes)
    expect(eyes.faults).toEqual([])
  }, 300_000)

  it('loads at first in less than 30 KB, and within 3 s on a slow phone, without a jump', async () => {
    const city = world.cities.find((one) => one === slug)!
    const { page, origin, context } = await world.phone(city)
    const session = await context.newCDPSession(page)
    const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
    await session.send('Network.emulateNetworkConditions', slow)
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
    const seen = await page.evaluate(
      () =>
        new Promise<{ paintedAt: number; jumps: number }>((resolve) => {
          const [paint] = performance.getEntriesByName('first-contentful-paint')
          new PerformanceObserver((list) =>
            resolve({ paintedAt: paint!.startTime, jumps: list.getEntries().length }),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          })
          setTimeout(() => resolve({ paintedAt: paint!.startTime, jumps: 0 }), 300)
        }),
    )
    expect(seen.paintedAt).toBeGreaterThan(400)
    expect(seen.paintedAt).toBeLessThan(3_000)
    expect(seen.jumps).toBe(0)
    const bytes = await page.evaluate(() =>
      (['navigation', 'resource'] as const)
        .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
        .reduce((sum, entry) => sum + entry.transferSize, 0),
    )
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(FIRST_LOAD_MAX)
  })
})

it('hides no error behind its pages', () => {
  expect(world.errors).toEqual([])
})
