/** A new user's way through the console: signing in, the figures, and down to what they are made of. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld, tellStory } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await openConsoleWorld()
  await tellStory(world)
})
afterAll(() => world.close())
/** No page asks another host for anything, logs an error, or fails. */
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

const settle = (page: Page) => page.waitForLoadState('networkidle')
const paths = (page: Page) =>
  page.locator('.shell-nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
const open = async (page: Page, path: string) => {
  await page.goto(`${world.origin}${path}`)
  await settle(page)
}
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

describe('signing in', () => {
  it('takes password and second factor, says in words what was wrong, and lands where the role may be', async () => {
    const page = await (await world.browser.newContext({ locale: 'zh-CN' })).newPage()
    await page.goto(`${world.origin}/claims`)
    await page.getByLabel('邮箱').fill('lead-finance@alpha.example')
    await page.getByLabel('密码', { exact: true }).fill('not this one')
    await world.shoot(page, 'sign-in')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: '下一步' }).click()
    await page.getByText('邮箱或密码不正确').waitFor()
    await page.goto(`${world.origin}/`)
    await world.fillSignIn(page, 'lead-finance')
    await page.getByRole('heading', { name: '运行总览' }).waitFor()
    await page.getByText('业务日期 2025年6月10日').waitFor()
    await page.close()
  })

  it('shows each role the pages its permissions allow and no others', async () => {
    const finance = await world.signIn('lead-finance')
    expect(await paths(finance)).toEqual([
      '/overview',
      '/program',
      '/drafts',
      '/what-if',
      '/policies',
      '/claims',
      '/ledger',
      '/payments',
      '/consortium',
    ])
    const audit = await world.signIn('audit-admin')
    expect(await paths(audit)).toEqual(['/audit'])
    await open(audit, '/ledger')
    await audit.getByRole('alert').first().waitFor()
    expect(await audit.getByRole('alert').first().textContent()).toContain('权限')
    const security = await world.signIn('security-admin')
    expect(await paths(security)).toEqual(['/memberships'])
    await world.shoot(security, 'memberships')
    await security.getByText('测试actuary').waitFor()
  })
})

describe('the figures', () => {
  it('lead from a ratio to its sums, to the entries of an account, and to the claim beneath one', async () => {
    const page = await world.signIn('lead-finance')
    await page.getByText('周期平均').waitFor()
    await settle(page)
    await world.shoot(page, 'overview')
    expect(await axe(page)).toEqual([])
    await page.locator('tr', { hasText: '已核赔付率' }).click()
    const drawer = page.locator('.ant-drawer')
    await drawer.getByText('已核赔款（已减冲销）').waitFor()
    await world.shoot(page, 'figure')
    await drawer.getByRole('link', { name: '看分录' }).first().click()
    await page.getByRole('heading', { name: '赔款支出 的分录' }).waitFor()
    await settle(page)
    await world.shoot(page, 'ledger')
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: /^案件/ }).first().click()
    await page.getByText('基本医保', { exact: true }).first().waitFor()
    await page.getByRole('heading', { name: '各项责任' }).waitFor()
    // Finance reads claims but does not review them: no diagnoses, no fee lines, no acts.
    expect(await page.getByRole('heading', { name: '费用明细' }).count()).toBe(0)
    expect(await page.locator('.claim-actions').count()).toBe(0)
  })

  it('prove the books on request', async () => {
    const page = await world.signIn('lead-finance')
    await open(page, '/ledger')
    await page.getByRole('button', { name: '验证账务' }).click()
    await page.locator('.ant-modal-confirm-title', { hasText: '账平' }).waitFor()
  })

  it('read in English too', async () => {
    const page = await world.signIn('actuary')
    await page.locator('.shell-person').click()
    await page.getByText('English').click()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.getByText('10 Jun 2025').first().waitFor()
    await settle(page)
    await world.shoot(page, 'overview-en')
    expect(await page.locator('main').textContent()).not.toMatch(/\boverview\.\w/)
  })
})

describe('program and consortium', () => {
  it('show a plan as it reads, each rule with its clause, and the clause’s own words', async () => {
    const page = await world.signIn('lead-finance')
    await open(page, '/program/2025')
    await page.getByRole('heading', { name: '保险责任' }).waitFor()
    await world.shoot(page, 'plan')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: '查看条款 Q4' }).first().click()
    await page.locator('.ant-drawer').getByText('住院自付费用给付').waitFor()
    await page.locator('.ant-drawer').getByText('2025年度方案（测试） · 保险责任').first().waitFor()
    await world.shoot(page, 'clause')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: '投保须知全文' }).waitFor()
    // A rule's code stands beside its name, as what carries the sentences; the sentences themselves speak no code.
    expect(await page.locator('main h3 code').allTextContents()).toContain('inpatient-in-scope')
    const prose = await page.locator('main article p, main h2, main dl').allTextContents()
    expect(prose.join('\n')).not.toMatch(/\b(inpatient|pre-existing|year-cap|four-eyes)\b/)
    await open(page, '/program?tab=agreement')
    await page.getByText('赔付率底线').waitFor()
    for (const text of ['不低于 75%', '推选', '出单费', '精算责任人']) await page.getByText(text).first().waitFor()
    await world.shoot(page, 'agreement')
    expect(await axe(page)).toEqual([])
    await open(page, '/program?tab=clauses')
    await page.getByText('新生儿可以在集中投保期外投保').waitFor()
    await world.shoot(page, 'clauses')
  })

  it('show the closed roster, the members’ positions, and issue a statement once a day', async () => {
    const page = await world.signIn('lead-finance')
    await open(page, '/consortium')
    await page.getByText('名单已锁定').waitFor()
    await page.getByRole('button', { name: '出具结算单' }).click()
    await page.locator('.ant-modal-confirm .ant-btn-primary').click()
    await page.getByText('第 1 号').waitFor()
    // The dialog fades out: axe would measure its shrinking buttons.
    await page.locator('.ant-modal-confirm').waitFor({ state: 'hidden' })
    await settle(page)
    await world.shoot(page, 'consortium')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: '出具结算单' }).click()
    await page.locator('.ant-modal-confirm .ant-btn-primary').last().click()
    await page.getByText('今天已经出过结算单').waitFor()
    const member = await world.signIn('coinsurer')
    await open(member, '/consortium')
    await member.getByRole('heading', { name: '2025 年度份额账' }).waitFor()
    await settle(member)
    expect(await member.locator('tr', { hasText: '72,000.00' }).count()).toBe(2)
    expect(await member.locator('tr', { hasText: '108,000.00' }).count()).toBe(0)
    expect(await member.getByRole('button', { name: '出具结算单' }).count()).toBe(0)
  })
})

describe('administration', () => {
  it('registers a system whose secret is shown once', async () => {
    const page = await world.signIn('system-admin')
    await page.getByRole('button', { name: '登记接入系统' }).click()
    await page.getByRole('textbox', { name: '名称' }).fill('测试医院')
    await page.getByLabel('报送结算单').check()
    await page.locator('.ant-modal .ant-btn-primary').click()
    await page.locator('.ant-modal-confirm-title', { hasText: '密钥只显示这一次' }).waitFor()
    await world.shoot(page, 'secret')
    await page.locator('.ant-modal-confirm .ant-btn-primary').click()
    await page.getByText('测试医院').waitFor()
    await world.shoot(page, 'clients')
  })

  it('lists every act, and verifies the chain', async () => {
    const page = await world.signIn('audit-admin')
    await page.getByText('核定', { exact: true }).first().waitFor()
    await page.getByText('登录', { exact: true }).first().waitFor()
    await world.shoot(page, 'audit')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: '核验审计链' }).click()
    await page.locator('.ant-modal-confirm-title', { hasText: '完好' }).waitFor()
  })
})
