/** Working claims in the console: the queue by keyboard, the explanation, two pairs of eyes, and the front desk beside it. */
import AxeBuilder from '@axe-core/playwright'
import { readClaim } from '@gongbao/claims'
import { planFollowUp } from '@gongbao/contact'
import { publicId } from '@gongbao/kernel'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld, type Story, tellStory } from './console-world.ts'

let world: ConsoleWorld
let story: Story
beforeAll(async () => {
  world = await openConsoleWorld()
  story = await tellStory(world)
})
afterAll(() => world.close())
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

const settle = (page: Page) => page.waitForLoadState('networkidle')
const statusOf = async (id: Story['ready']) => (await world.claims.in((tx) => readClaim(tx, id)))?.status
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
const openClaim = async (page: Page, id: Story['ready']) => {
  await page.goto(`${world.origin}/claims/${publicId('claim', id)}`)
  await page.getByRole('heading', { name: '经过' }).waitFor()
  await settle(page)
}

describe('a reviewer', () => {
  it('walks the queue by keyboard and opens a claim with its explanation', async () => {
    const page = await world.signIn('lead-claims')
    await page.goto(`${world.origin}/claims`)
    await page.getByText('待审批').first().waitFor()
    await settle(page)
    await world.shoot(page, 'queue')
    expect(await axe(page)).toEqual([])
    for (const key of ['j', 'j', 'k', 'j']) await page.keyboard.press(key)
    expect(await page.locator('.gb-row-chosen').getAttribute('data-row-key')).toBe(
      await page.locator('tr[data-row-key]').nth(1).getAttribute('data-row-key'),
    )
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '各项责任' }).waitFor()
    for (const text of ['医疗总费用', '基本医保', '抵扣起付线', '本年度累计', '个人负担的四个部分'])
      await page.getByText(text).first().waitFor()
    await settle(page)
    await world.shoot(page, 'claim')
    expect(await axe(page)).toEqual([])
    const before = page.url()
    await page.keyboard.press('j')
    await page.waitForURL((url) => url.href !== before)
    await page.getByRole('heading', { name: '经过' }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(/\/claims$/)
  })

  it('approves with one key and a yes, and the ledger owes it', async () => {
    const page = await world.signIn('lead-claims')
    await openClaim(page, story.ready)
    await page.keyboard.press('a')
    await page.locator('.ant-modal-confirm-title', { hasText: /核定赔款 .* 元？/ }).waitFor()
    await page.locator('.ant-modal-confirm .ant-btn-primary').click()
    await page.getByText('已办理').waitFor()
    expect(await statusOf(story.ready)).toBe('approved')
    // The next claim of the queue came up by itself; this one now owes and says so.
    await openClaim(page, story.ready)
    await page.locator('.gb-history').getByText('已核定').waitFor()
    await page.getByText('核定赔款').last().waitFor()
  })

  it('needs a second pair of eyes above the limit', async () => {
    const first = await world.signIn('lead-claims')
    await openClaim(first, story.large)
    await first.getByText('等待第一人复核').waitFor()
    expect(await first.getByRole('button', { name: /核定赔款/ }).count()).toBe(0)
    const reviewer = await world.signIn('claims-reviewer')
    await openClaim(reviewer, story.large)
    await reviewer.keyboard.press('c')
    await reviewer.locator('.ant-modal-confirm .ant-btn-primary').click()
    await reviewer.getByText('已由第一人复核').waitFor()
    await openClaim(first, story.large)
    await first.keyboard.press('a')
    await first.locator('.ant-modal-confirm .ant-btn-primary').click()
    await first.locator('.gb-history').getByText('已核定').waitFor()
    expect(await statusOf(story.large)).toBe('approved')
  })

  it('returns with a note that stays in the history', async () => {
    const page = await world.signIn('lead-claims')
    await page.goto(`${world.origin}/claims`)
    await page.locator('tr[data-row-key]', { hasText: '待审批' }).first().click()
    await page.getByRole('heading', { name: '经过' }).waitFor()
    const url = page.url()
    await page.keyboard.press('r')
    await page.getByLabel('意见').fill('请补充病历首页')
    await page.keyboard.press('j')
    expect(page.url()).toBe(url)
    await page.locator('.ant-modal .ant-btn-primary').click()
    await page.goto(url)
    await page.locator('.gb-history').getByText('请补充病历首页').first().waitFor()
    await world.shoot(page, 'claim-returned')
  })
})

describe('the front desk', () => {
  it('takes a call down, answers it with an outcome, and records the visit after a payment', async () => {
    await world.claims.in((tx) => planFollowUp(tx, story.ready))
    const page = await world.signIn('customer-service')
    await page.goto(`${world.origin}/inbox`)
    await page.getByRole('button', { name: '登记来电来访' }).click()
    await page.getByRole('textbox', { name: '主题' }).fill('住院费用少算')
    await page.getByRole('textbox', { name: '内容' }).fill('十二月的住院单没有算进去')
    await page.locator('.ant-modal .ant-btn-primary').click()
    await page.getByText('住院费用少算').first().click()
    await page.getByLabel('答复', { exact: true }).fill('已核对，补算完成')
    await page.locator('.ant-drawer .ant-select').click()
    await page.locator('.ant-select-dropdown').getByText('已更正').click()
    await world.shoot(page, 'thread')
    await page.getByRole('button', { name: '发送' }).click()
    await page.locator('.ant-drawer').getByText('已办结').waitFor()
    await page.goto(`${world.origin}/inbox?tab=visits`)
    await page.locator('tr[data-row-key]').first().click()
    await page.locator('.ant-rate-star').nth(4).click()
    await page.locator('.ant-modal .ant-btn-primary').click()
    await page.getByText('已回访').first().waitFor()
    await world.shoot(page, 'visits')
  })
})

describe('people', () => {
  it('are found by their whole name, which no address keeps, and unmasked for a reason', async () => {
    const page = await world.signIn('claims-reviewer')
    const asked: string[] = []
    page.on('request', (request) => void asked.push(decodeURIComponent(request.url())))
    await page.goto(`${world.origin}/claims?view=all`)
    await page.getByPlaceholder('完整姓名或证件号码').fill('孙测试')
    await page.keyboard.press('Enter')
    await page.waitForURL(/personId=psn_/)
    await expect.poll(() => page.locator('tr[data-row-key]').count()).toBe(1)
    await settle(page)
    await world.shoot(page, 'claims-of-one')
    await page.locator('tr[data-row-key]').first().click()
    await page.getByRole('button', { name: '查看完整信息' }).click()
    await page.locator('.ant-modal .ant-select').click()
    await page.locator('.ant-select-dropdown').getByText('来电核实身份').click()
    await page.locator('.ant-modal .ant-btn-primary').click()
    await page.locator('.ant-modal').getByText('孙测试').waitFor()
    await world.shoot(page, 'unmasked')
    expect(asked.filter((url) => url.includes('孙测试'))).toEqual([])
    const [row] = await world.claims.database.owner
      .sql`select detail->>'reason' as reason from audit_row where action = 'person.unmasked'`
    expect(row?.reason).toBe('call-verification')
  })
})

describe('on a narrow screen', () => {
  it('the menu folds, the page does not spill over', async () => {
    const page = await world.signIn('lead-claims', { width: 400, height: 800 }).catch((error) => error as Error)
    expect(page).not.toBeInstanceOf(Error)
    if (page instanceof Error) return
    await openClaim(page, story.large)
    await world.shoot(page, 'narrow')
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(spill).toBeLessThanOrEqual(1)
    await page.getByRole('button', { name: '菜单' }).click()
    await page.getByRole('link', { name: '运行总览' }).waitFor()
  })
})
