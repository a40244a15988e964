/** Every page of every city of the repository: axe (WCAG 2.2 AA), 360 px, text at 200 %, large view, English, weight. */
import { mkdirSync, readdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { CivilDate, TenantId } from '@gongbao/kernel'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Phone } from './portal-phone.ts'
import { openPortalWorld, type PortalWorld, TENANTS } from './portal-world.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const FIRST_LOAD_MAX = 30_000

let world: PortalWorld
beforeAll(async () => {
  world = await openPortalWorld('tenants')
})
afterAll(() => world.close())
afterEach(({ task }) => world.tellFailure(task))

/** GONGBAO_SHOTS=<folder> keeps a picture of every page looked at. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.GONGBAO_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** What a page does not do as it should: axe's findings, and wider than the phone. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  return [...found, ...(await tooWide(page))]
}

/** The elements that stick out of the phone. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
    return out.slice(0, 5).map((one) => `sticks out: ${one.outerHTML.slice(0, 160)}`)
  })
}

/** Chinese words of the portal's own on an English page: what a city's files or people say is marked as Chinese. */
async function chineseLeft(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const left: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      if (/\p{Script=Han}/u.test(text) && !node.parentElement!.closest('[lang="zh-CN"], [aria-hidden]'))
        left.push(text.trim().slice(0, 80))
    }
    return left
  })
}

/** Looks at the page as it is, then with everything folded out and the browser's text at twice its size. */
async function look(phone: Phone, city: string, name: string): Promise<void> {
  const { page } = phone
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await shoot(page, `${city}-${name}`)
  const faults = await faultsOf(page)
  // As a browser's text zoom does it: letters grow, the phone stays as narrow as it is.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%'
  })
  await shoot(page, `${city}-${name}-200`)
  faults.push(...(await tooWide(page)).map((fault) => `at 200 %: ${fault}`))
  expect(faults, name).toEqual([])
}

/** The number with another check digit than its own. */
const wrongDigit = (certNo: string) => certNo.slice(0, -1) + (certNo.endsWith('1') ? '2' : '1')

/** A family on its way through every page; `see` is called on each. */
async function walk(phone: Phone, city: TenantId, see: (name: string) => Promise<void>): Promise<void> {
  const { page } = phone
  const seen = async (path: string, name: string) => {
    await phone.open(path)
    await see(name)
  }
  await seen('/', 'home')
  await seen('/terms/2026', 'terms')
  await seen('/disclosure', 'disclosure')
  await seen('/help', 'help')
  await seen('/nowhere', 'not-found')
  const father = await world.enlist(city, '欧阳明远', '1985-03-04', { sex: 'male' })
  const mother = await world.enlist(city, '古丽·阿依', '1986-07-08')
  const child = await world.enlist(city, '欧阳小满', '2018-09-10')
  const elsewhere = { admdvs: '990001', insutype: '310', status: 'active', since: '2015-01-01' as CivilDate } as const
  const grandfather = await world.enlist(city, '欧阳老先生', '1955-01-02', { sex: 'male', cover: elsewhere })
  await phone.open('/enroll')
  await see('phone')
  await page.locator('#phone').fill('1')
  await page.locator('main button').first().click()
  await see('phone-fault')
  await page.locator('#phone').fill(phone.number)
  await page.locator('main button').first().click()
  await page.locator('#code').waitFor()
  await see('code')
  await page.locator('#code').fill(await world.codeFor(phone.number))
  await page.locator('main button').first().click()
  await page.locator('#certificateNumber').waitFor()
  await see('identity')
  await page.locator('#name').fill(father.name)
  await page.locator('#certificateNumber').fill(wrongDigit(father.certNo))
  await page.locator('main button').first().click()
  await page.locator('#certificateNumber-fault').waitFor()
  await see('identity-fault')
  await page.locator('#certificateNumber').fill(father.certNo)
  await page.locator('main button').first().click()
  for (const [relation, person] of [
    ['spouse', mother],
    ['child', child],
    ['child', grandfather],
    ['parent', grandfather],
  ] as const) {
    await page.locator('a[href="/family/add"]').click()
    if (relation === 'spouse') await see('member')
    await page.locator('#relation').selectOption(relation)
    await page.locator('#name').fill(person.name)
    await page.locator('#certificateNumber').fill(person.certNo)
    await page.locator('[name=consent]').check()
    await page.locator('main button').first().click()
    if (relation !== 'child' || person === child) {
      await page.locator('[name=p]').first().waitFor()
      continue
    }
    // Older than the one who calls them their child.
    await page.locator('#problem').waitFor()
    await see('member-refused')
    await phone.open('/enroll')
  }
  await phone.open('/enroll')
  await see('choose')
  await page.locator('a.side').first().click()
  await see('remove')
  await page.goBack()
  await page.locator('main button').first().click()
  await see('price')
  await page.locator('a[href^="/enroll/notice"]').click()
  await see('notice')
  await page.locator('[name=accepted]').check()
  await page.locator('main button').first().click()
  await page.locator('[name=channel]').waitFor()
  await see('order')
  const order = new URL(page.url()).pathname
  await seen('/policies', 'unpaid')
  await phone.open(order)
  await page.locator('[name=channel]').click()
  await page.locator('[name=action][value=pay]').click()
  await page.locator('a[href^="/policies/"]').nth(2).waitFor()
  await see('paid')
  await seen('/policies', 'policies')
  await page.locator('a.card[href^="/policies/"]', { hasText: mother.name }).click()
  await see('policy')
  await page.locator('a[href$="/cancel"]').click()
  await see('cancel')
  await page.locator('button.danger').click()
  await page.locator('.ok').waitFor()
  await see('cancelled')
  await seen('/claims', 'claims')
}

describe.each(readdirSync(TENANTS))('%s', (slug) => {
  it('has pages that anyone can read on a phone, also at twice the size', async () => {
    const city = world.cities.find((one) => one === slug)!
    const phone = await world.phone(city)
    await walk(phone, city, (name) => look(phone, slug, name))
  }, 300_000)

  it('reads in English and in large type', async () => {
    const city = world.cities.find((one) => one === slug)!
    const phone = await world.phone(city)
    await phone.open('/')
    await phone.press('English')
    await phone.press('Large text')
    const left: string[] = []
    await walk(phone, city, async (name) => {
      await shoot(phone.page, `${slug}-${name}-en`)
      left.push(...(await chineseLeft(phone.page)).map((text) => `${name}: ${text}`), ...(await tooWide(phone.page)))
    })
    expect(left).toEqual([])
  }, 300_000)

  it('loads at first in less than 30 KB', async () => {
    const city = world.cities.find((one) => one === slug)!
    const { page, origin } = await world.phone(city)
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
    const bytes = await page.evaluate(() =>
      (['navigation', 'resource'] as const)
        .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
        .reduce((sum, entry) => sum + entry.transferSize, 0),
    )
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(FIRST_LOAD_MAX)
  })
})
