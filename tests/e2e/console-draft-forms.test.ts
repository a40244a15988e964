/**
 * A product person changes a plan without writing a program: figures in forms, a condition in the visual editor, a case in YAML with completion;
 * the check goes red and green; somebody else approves with the simulation before their eyes. And what is refused is refused with its reason.
 */
import AxeBuilder from '@axe-core/playwright'
import { drainOutbox } from '@gongbao/database'
import { FLOWS, subscriptionsOf } from '@gongbao/worker'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld, tellStory } from './console-world.ts'

let world: ConsoleWorld
let address = ''
let second = ''
beforeAll(async () => {
  world = await openConsoleWorld()
  await tellStory(world)
})
afterAll(() => world.close())
/** No page asks another host for anything, logs an error, or fails. */
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

const NARROW = { width: 360, height: 760 }
const WIDE = { width: 1280, height: 900 }
const open = async (page: Page, path: string) => {
  await page.goto(`${world.origin}${path}`)
  await page.waitForLoadState('networkidle')
}
/** Pictures of a page at both sizes. */
async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env.GONGBAO_SHOTS) return
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size)
    await world.shoot(page, `${name}-${size.width}`)
  }
}
const axe = async (page: Page) => {
  // A list that folds up is judged as if it were open.
  await expect.poll(() => page.locator('.ant-select-dropdown:visible').count()).toBe(0)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
const view = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: '编辑方式' }).getByText(name, { exact: true }).click()
const part = (page: Page, name: string) => page.locator('.gb-form-parts .ant-segmented').getByText(name).first().click()
const fold = (page: Page, path: string) => page.locator(`details[data-path="${path}"]`)
const field = (page: Page, path: string) => page.locator(`.gb-field[data-path="${path}"]`)
/** Opens the draft of a plan from that plan. @returns its address */
async function begin(page: Page, code: string): Promise<string> {
  await open(page, '/drafts')
  await page.getByRole('button', { name: '新建草案' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('以哪个方案为底稿').click()
  await page.locator('.ant-select-item-option', { hasText: code }).click()
  await dialog.getByLabel('方案代号').fill(code)
  await dialog.getByRole('button', { name: '新建草案' }).click()
  await page.waitForURL(/\/drafts\/drf_/)
  return new URL(page.url()).pathname
}
async function say(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认' }).click()
}
async function act(page: Page, name: string): Promise<void> {
  await say(page, name)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.waitForLoadState('networkidle')
}
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存一稿' }).click()
  await page.getByText('已保存').waitFor()
  await page.waitForLoadState('networkidle')
}

it('figures are changed in forms: the same text, comments and order kept, the case that no longer holds named', async () => {
  const page = await world.signIn('lead-product', WIDE)
  address = await begin(page, '2026')
  await open(page, `${address}?tab=edit`)
  await part(page, '保险责任')
  await fold(page, 'benefits[0]').locator('summary').click()
  const amount = field(page, 'benefits[0].deductible.amount').getByRole('textbox')
  expect(await amount.inputValue()).toBe('15,000')
  await amount.fill('一万二')
  await amount.press('Tab')
  await page.getByText('写法不对，如 15000元').waitFor()
  await amount.fill('12,000')
  await amount.press('Tab')
  await page.getByText('案例').first().waitFor()
  await page.getByText('1 个错误').first().waitFor()
  await shoot(page, 'form-benefits')
  expect(await axe(page)).toEqual([])
  await view(page, '原文对照')
  await page.locator('.gb-diff-added').first().waitFor()
  expect(await page.locator('.gb-diff-added').allInnerTexts()).toEqual([
    expect.stringContaining('    deductible: { amount: 12000元, illustrative: true }'),
  ])
  expect(await page.locator('.gb-diff-removed').count()).toBe(1)
  await shoot(page, 'raw-diff')
  await save(page)
})

it('a plan whose cases fail is not submitted', async () => {
  const page = await world.signIn('lead-product', WIDE)
  await open(page, address)
  await say(page, '提交审核')
  const refusal = page.locator('.ant-message-error')
  await refusal.getByText('有 1 处错误，改正后才能继续').waitFor()
  const words = await refusal.textContent()
  expect(words).toContain('第一处：案例“')
  expect(words).not.toMatch(/cases\/|\[0\]|CASE_FAILED/)
  await world.shoot(page, 'refused')
  await refusal.getByRole('button', { name: '看全部检查结果' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const found = page.locator('#findings li')
  await expect
    .poll(() => page.evaluate(() => document.getElementById('findings')!.getBoundingClientRect().top))
    .toBeLessThan(900)
  // What this draft brought comes first and says so; what stood before follows.
  const marks = await found.evaluateAll((items) => items.map((item) => item.querySelector('.gb-new') !== null))
  expect(marks).toEqual([...marks].sort((a, b) => Number(b) - Number(a)))
  expect([marks[0], marks.at(-1)]).toEqual([true, false])
  await open(page, `${address}?tab=cases`)
  await page.getByText('应为').first().waitFor()
  await shoot(page, 'case-fails')
})

it('a case is mended in YAML, with completion of its keys and what each means', async () => {
  const page = await world.signIn('lead-product', WIDE)
  await open(page, `${address}?tab=edit`)
  await view(page, 'YAML')
  await page.getByLabel('文件', { exact: true }).click()
  await page.keyboard.type('cases/basic')
  await page.keyboard.press('Enter')
  const editor = page.locator('.cm-content')
  await editor.getByText('4000元').waitFor()
  await editor.getByText('4000元').click()
  await page.keyboard.press('End')
  for (let at = 0; at < ' }'.length; at += 1) await page.keyboard.press('ArrowLeft')
  for (let at = 0; at < '4000元'.length; at += 1) await page.keyboard.press('Backspace')
  await page.keyboard.insertText('6400元')
  await page.getByText('0 个错误').waitFor()
  // A second case, its keys taken from the list that comes up.
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('- name: 起付线以下不给付\n  ')
  await page.keyboard.type('cl')
  const list = page.locator('.cm-tooltip-autocomplete')
  await list.getByText('clause', { exact: true }).click()
  await page.keyboard.type('Q')
  await list.getByText('Q4', { exact: true }).waitFor()
  await shoot(page, 'yaml-completion')
  await list.getByText('Q4', { exact: true }).click()
  await page.keyboard.insertText('\n  plan: 2026\n  given: { usedThisYear: 0元, claimed: 9000元, ')
  await page.keyboard.type('benefit: inp')
  await list.getByText('inpatient-in-scope', { exact: true }).waitFor()
  // What comes up under a writing hand is not taken by the very next key.
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(' }\n  then: { payable: 0元 }\n')
  await page.getByText('0 个错误').waitFor()
  await editor.getByText('claimed').first().hover()
  await page.locator('.gb-editor-help').first().waitFor()
  await world.shoot(page, 'yaml-help')
  await save(page)
})

it('a condition is edited visually: facts with type and source, operators that fit, what is unknown or forbidden said', async () => {
  const page = await world.signIn('lead-product', WIDE)
  await open(page, `${address}?tab=edit`)
  await part(page, '保费')
  await fold(page, 'price[2]').locator('summary').click()
  const condition = page.locator('[data-condition="price[2].when"]')
  await condition.getByText('年龄小于18周岁').waitFor()
  await condition.getByRole('button', { name: '改为一组' }).click()
  await condition.getByRole('button', { name: '加条件' }).click()
  await condition.getByLabel('事实').nth(1).click()
  await page.keyboard.type('worksHere')
  await page.keyboard.press('Enter')
  await condition.getByText('需要写出 value').waitFor()
  await condition.getByLabel('值').nth(1).click()
  await page.locator('.ant-select-item-option:visible', { hasText: '是' }).first().click()
  await condition.getByText('可能未知；未知时这条判不出来').waitFor()
  await shoot(page, 'condition')
  expect(await axe(page)).toEqual([])
  await condition.getByLabel('事实').nth(1).click()
  await page.keyboard.type('insuredParents')
  await page.keyboard.press('Enter')
  await condition.getByLabel('运算').nth(1).click()
  await page.locator('.ant-select-item-option:visible', { hasText: '至少' }).click()
  await condition.getByLabel('值').nth(1).fill('0')
  await condition.getByLabel('值').nth(1).press('Tab')
  await condition.getByText('年龄小于18周岁 且 已投保的父母至少0人').waitFor()
  await part(page, '基本信息')
  await field(page, 'product.actuary.signedOn').locator('input').fill('2025-06-01')
  await view(page, '原文对照')
  const came = (await page.locator('.gb-diff-added').allInnerTexts()).join('\n')
  expect(came).toContain('- { fact: insuredParents, operator: greaterThanInclusive, value: 0 }')
  expect(came).toContain('signedOn: 2025-06-01')
  await page.getByText('0 个错误').waitFor()
  await save(page)
})

it('is read as the policy would read, with the rule and the status of each clause', async () => {
  const page = await world.signIn('lead-product', WIDE)
  await open(page, `${address}?tab=reading`)
  const rule = page.locator('#inpatient-in-scope')
  await rule.getByText('12,000').waitFor()
  await rule.getByText('由规则执行').waitFor()
  await shoot(page, 'reading')
  expect(await axe(page)).toEqual([])
})

it('its author cannot approve it; whoever does sees the stored simulation; it is published', async () => {
  const product = await world.signIn('lead-product', WIDE)
  await open(product, address)
  await act(product, '提交审核')
  expect(await product.getByRole('button', { name: '批准' }).count()).toBe(0)
  const actuary = await world.signIn('actuary')
  await open(actuary, address)
  await act(actuary, '精算签字')
  const finance = await world.signIn('lead-finance', WIDE)
  await open(finance, address)
  await say(finance, '批准')
  await finance.getByRole('dialog').getByText('还没有试算').waitFor()
  await finance.locator('.ant-message-error').waitFor()
  await finance.keyboard.press('Escape')
  await finance.getByRole('dialog').waitFor({ state: 'hidden' })
  await open(finance, `${address}?tab=simulation`)
  await finance.getByRole('button', { name: '试算' }).click()
  await finance.getByText('正在试算').waitFor()
  const { database, city } = world.claims
  const house = { db: database.app_rw, wall: { now: () => Temporal.Now.instant() }, alarm: () => {} }
  const flows = FLOWS.filter(({ event }) => event === 'simulation.requested')
  await drainOutbox(database.relay, subscriptionsOf(flows, house), city)
  await open(finance, address)
  await finance.getByText('条件已具备').waitFor()
  await finance.getByRole('button', { name: '批准', exact: true }).click()
  const dialog = finance.getByRole('dialog')
  await dialog.getByText('赔付合计').waitFor()
  await dialog.getByText('15,000 元 → 12,000 元').first().waitFor()
  await dialog.getByText('多得的人').waitFor()
  await shoot(finance, 'approval')
  expect(await axe(finance)).toEqual([])
  await dialog.getByRole('button', { name: '确认' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await open(product, address)
  await act(product, '发布')
  await product.getByText('已发布').first().waitFor()
})

it('a pathway that contradicts itself is named where it stands', async () => {
  const page = await world.signIn('lead-product', WIDE)
  second = await begin(page, '2025')
  await open(page, `${second}?tab=edit`)
  await part(page, '投保资格')
  await fold(page, 'eligibility[2]').locator('summary').click()
  const condition = page.locator('[data-condition="eligibility[2].when"]')
  await condition.getByRole('button', { name: '加条件' }).click()
  await condition.getByLabel('事实').last().click()
  await page.keyboard.type('basicCoverArea')
  await page.keyboard.press('Enter')
  await condition.getByLabel('值').last().click()
  await page.locator('.ant-select-item-option:visible', { hasText: '本市' }).click()
  await fold(page, 'eligibility[2]').getByText('的条件永远不成立').waitFor()
  await shoot(page, 'contradiction')
  await condition.getByRole('button', { name: '删除这一条' }).last().click()
  await fold(page, 'eligibility[2]').getByText('的条件永远不成立').waitFor({ state: 'hidden' })
})

it('over a version with policies nothing is submitted, and the reason is said; on a phone and by keyboard too', async () => {
  const page = await world.signIn('lead-product', WIDE)
  await page.setViewportSize(NARROW)
  await open(page, `${second}?tab=edit`)
  await page.locator('.gb-form-parts').getByRole('combobox').click()
  await page.locator('.ant-select-item-option:visible', { hasText: '保险责任' }).click()
  await fold(page, 'benefits[0]').locator('summary').focus()
  await page.keyboard.press('Enter')
  await field(page, 'benefits[0].cap.amount').getByRole('textbox').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('900000')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width)
  await page.getByText('IN_FORCE').or(page.getByText('已有保单')).first().waitFor()
  await shoot(page, 'in-force')
  await save(page)
  await open(page, second)
  await say(page, '提交审核')
  await page.locator('.ant-message-error').waitFor()
})
