/**
 * The next year without a line of YAML: the plan with its cases, a cycle begun from the last, a list as a table, a case as a form. Files bear only names that a
 * folder knows, nothing written is lost by leaving, and an error goes with what it was about.
 */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let page: Page
let address = ''
const WIDE = { width: 1360, height: 900 }
beforeAll(async () => {
  world = await openConsoleWorld()
  page = await world.signIn('lead-product', WIDE)
})
afterAll(() => world.close())
/** No page asks another host for anything, logs an error, or fails. */
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

const open = async (path: string) => {
  await page.goto(`${world.origin}${path}`)
  await page.waitForLoadState('networkidle')
}
const axe = async () => {
  await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
const dialog = () => page.getByRole('dialog')
const button = (name: string) => page.getByRole('button', { name, exact: true })
/** Its sign is part of what it is called. */
const addButton = (name: string) => page.getByRole('button', { name })
const field = (path: string) => page.locator(`.gb-field[data-path="${path}"]`)
const fold = (path: string) => page.locator(`details[data-path="${path}"]`)
const view = (name: string) =>
  page.getByRole('radiogroup', { name: '编辑方式' }).getByText(name, { exact: true }).click()
const part = (name: string) => page.locator('.gb-form-parts .ant-segmented').getByText(name).first().click()
const chosenFile = () => page.locator('.gb-file-choice').textContent()
async function file(path: string): Promise<void> {
  await page.getByLabel('文件', { exact: true }).click()
  await page.keyboard.type(path)
  await page.keyboard.press('Enter')
  await expect.poll(chosenFile).toContain(path)
}
async function fill(path: string, text: string): Promise<void> {
  const input = field(path).getByRole('textbox')
  await input.fill(text)
  await input.press('Tab')
}
async function choose(label: string, option: string): Promise<void> {
  await dialog().getByLabel(label).click()
  await page.locator('.ant-select-item-option:visible', { hasText: option }).click()
}
async function save(): Promise<void> {
  await button('保存一稿').click()
  await page.getByText('已保存').first().waitFor()
  await page.waitForLoadState('networkidle')
}

it('next year begins with its cases; the cycle it lacks is begun from the last one, and edited by form', async () => {
  await open('/drafts')
  await button('新建草案').click()
  await choose('以哪个方案为底稿', '2026')
  await dialog().getByLabel('方案代号').fill('2027')
  await dialog().getByRole('button', { name: '新建草案' }).click()
  await page.waitForURL(/\/drafts\/drf_/)
  address = new URL(page.url()).pathname
  await open(`${address}?tab=edit`)
  await page.getByText('没有承保周期包含 2027 年').waitFor()
  await button('新建文件').click()
  await dialog().getByText('cycles/2027-2029.yaml').waitFor()
  await world.shoot(page, 'draft-new-file')
  await dialog().getByRole('button', { name: '新建', exact: true }).click()
  await expect.poll(chosenFile).toContain('cycles/2027-2029.yaml')
  expect(await field('planYears').textContent()).toMatch(/2027.*2028.*2029/)
  await page.getByText('没有承保周期包含 2027 年').waitFor({ state: 'hidden' })
  await part('共保体')
  await fold('consortium.members[0]').locator('summary').click()
  await fill('consortium.members[0].share', '70')
  await page.getByText('各成员份额之和为').first().waitFor()
  await world.shoot(page, 'draft-cycle')
  await fill('consortium.members[0].share', '60')
  await page.getByText('0 个错误').waitFor()
  expect(await axe()).toEqual([])
  await save()
  // One goes on where one was.
  await page.getByText('第 2 稿').first().waitFor()
  expect(await field('consortium.members[0].share').getByRole('textbox').inputValue()).toBe('60')
  expect(await chosenFile()).toContain('cycles/2027-2029.yaml')
  await open(`${address}?tab=cases`)
  expect(await page.getByText('cases/2027.yaml').count()).toBe(1)
  await open(address)
  // What is new from its first line to its last stays folded; nothing else was changed.
  await page.locator('.gb-fold summary', { hasText: 'cases/2027.yaml' }).waitFor()
  expect(await page.locator('.gb-diff').count()).toBe(0)
})

it('only files that a folder knows can be begun; they can be renamed and taken away', async () => {
  await open(`${address}?tab=edit`)
  await button('新建文件').click()
  await choose('新建什么', '案例')
  await dialog().getByLabel('文件名').fill('案例/2027')
  await dialog().getByText('用字母、数字和 . _ -').waitFor()
  expect(await dialog().getByRole('button', { name: '新建', exact: true }).isDisabled()).toBe(true)
  await dialog().getByLabel('文件名').fill('2027')
  await dialog().getByText('已有同名文件').waitFor()
  await dialog().getByLabel('文件名').fill('more')
  await dialog().getByRole('button', { name: '新建', exact: true }).click()
  await expect.poll(chosenFile).toContain('cases/more.yaml')
  await addButton('添加一条').waitFor()
  await button('改名').click()
  await dialog().getByLabel('文件名').fill('extra')
  await dialog().getByRole('button', { name: '确认' }).click()
  await expect.poll(chosenFile).toContain('cases/extra.yaml')
  await file('cases/basic.yaml')
  await button('删除').click()
  await page.locator('.ant-popconfirm').getByRole('button', { name: '确认' }).click()
  await expect.poll(chosenFile).toContain('plans/2027.yaml')
  expect(await button('删除').count()).toBe(0)
  await page.getByLabel('文件', { exact: true }).click()
  await page.keyboard.type('cases/')
  await expect
    .poll(() => page.locator('.ant-select-item-option', { hasText: 'cases/' }).allTextContents())
    .toEqual(['cases/2027.yaml', 'cases/extra.yaml'])
  await page.keyboard.press('Escape')
})

it('nothing written is lost by leaving: the page asks, and the browser does', async () => {
  await page.getByRole('link', { name: '保单' }).first().click()
  await dialog().getByText('还有没保存的改动').waitFor()
  await world.shoot(page, 'draft-leave')
  await dialog().getByRole('button', { name: '留下' }).click()
  await dialog().waitFor({ state: 'hidden' })
  expect(new URL(page.url()).pathname).toBe(address)
  // The tabs of the draft are one page: what is written waits there.
  await page.getByRole('tab', { name: '案例' }).click()
  await page.getByRole('tab', { name: '编辑' }).click()
  await page.getByText('有未保存的改动').waitFor()
  const asked = page.waitForEvent('dialog')
  const left = page.reload({ timeout: 3_000 }).catch(() => 'stayed')
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  expect(await left).toBe('stayed')
  await page.getByRole('link', { name: '保单' }).first().click()
  await dialog().getByRole('button', { name: '不保存，离开' }).click()
  await page.waitForURL(/\/policies/)
})

it('a list is a table: typed cells, what is wrong at its row, one row changed and no other', async () => {
  await open(`${address}?tab=edit`)
  await file('lists/drugs.csv')
  const rows = page.locator('.gb-csv tbody tr')
  const before = await rows.count()
  await addButton('添加一行').click()
  await expect.poll(() => rows.count()).toBeGreaterThan(before)
  await page.getByText('代码').first().waitFor()
  const last = rows.filter({ has: page.locator('input') }).last()
  await last.getByLabel('代码').fill('YP-NEW')
  await last.getByLabel('代码').press('Tab')
  await page.locator('.gb-csv .gb-field-faults').getByText('名称：太短').waitFor()
  await world.shoot(page, 'draft-list')
  expect(await axe()).toEqual([])
  await page.setViewportSize({ width: 360, height: 760 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await world.shoot(page, 'draft-list-360')
  await page.setViewportSize(WIDE)
  const named = page.locator('.gb-csv tbody')
  await named.getByLabel('YP-NEW 名称').fill('新药, “一”')
  await named.getByLabel('YP-NEW 名称').press('Tab')
  await named.getByLabel('YP-NEW 所在名单').fill('special')
  await named.getByLabel('YP-NEW 所在名单').press('Tab')
  await named.getByLabel('YP-NEW 起').fill('2027-01-01')
  await page.locator('.gb-csv .gb-field-faults').first().waitFor({ state: 'hidden' })
  await view('原文对照')
  expect(await page.locator('.gb-diff-added').allTextContents()).toEqual([
    expect.stringContaining('YP-NEW,"新药, “一”",special,,2027-01-01,'),
  ])
  expect(await page.locator('.gb-diff-removed').count()).toBe(0)
})

it('a case is written in a form, and items of a list change places', async () => {
  await view('表格')
  await file('cases/2027.yaml')
  await fold('[0]').waitFor()
  await addButton('添加一条').click()
  await page.getByRole('menuitem', { name: '一项责任赔多少' }).click()
  await fill('[1].name', '刚好到免赔额，不赔')
  await fill('[1].plan', '2027')
  await fill('[1].given.benefit', 'inpatient-in-scope')
  await fill('[1].given.claimed', '15,000')
  await fill('[1].then.payable', '1')
  await page.getByText('应赔 应为 1.00 元，实为 0.00 元').first().waitFor()
  await fill('[1].then.payable', '0')
  await page.getByText('0 个错误').waitFor()
  await world.shoot(page, 'draft-case')
  expect(await axe()).toEqual([])
  await button('上移 刚好到免赔额，不赔').click()
  await fold('[0]').getByText('刚好到免赔额，不赔').first().waitFor()
  await save()
  await open(`${address}?tab=cases`)
  await page.getByText('刚好到免赔额，不赔').waitFor()
})

it('an error goes at once when what it was about is mended, before the next check has answered', async () => {
  await open(`${address}?tab=edit`)
  await file('cycles/2027-2029.yaml')
  await part('共保体')
  await fold('consortium.members[0]').locator('summary').click()
  const fault = page.locator('.gb-list-form > .gb-field-faults').getByText('各成员份额之和为')
  await fill('consortium.members[0].share', '70')
  await fault.waitFor()
  await page.route('**/check', async (route) => {
    await new Promise((done) => setTimeout(done, 3_000))
    await route.continue().catch(() => {})
  })
  await fill('consortium.members[0].share', '60')
  await fault.waitFor({ state: 'hidden', timeout: 600 })
  await page.getByText('正在检查…').waitFor()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
