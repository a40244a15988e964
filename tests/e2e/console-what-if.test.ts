/** What-if as its users meet it: other figures tried on the city's claims, in a browser, from the form to the workbook. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { drainOutbox } from '@gongbao/database'
import { FLOWS, subscriptionsOf } from '@gongbao/worker'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld, tellStory } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await openConsoleWorld()
  await tellStory(world)
})
afterAll(() => world.close())
/** No page asks another host for anything, logs an error, or fails. */
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

/** What the worker does with what was asked. */
async function worked(): Promise<void> {
  const { database, city } = world.claims
  const house = { db: database.app_rw, wall: { now: () => Temporal.Now.instant() }, alarm: () => {} }
  const flows = FLOWS.filter(({ event }) => event === 'whatIf.requested')
  await drainOutbox(database.relay, subscriptionsOf(flows, house), city)
}
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
const tryIt = (page: Page) =>
  page
    .getByRole('button', { name: '试 算' })
    .or(page.getByRole('button', { name: '试算' }))
    .first()
    .click()
/** In the list of that very field: another's may still be fading. */
const choose = async (page: Page, label: string, option: string | RegExp, at = 0) => {
  const field = page.getByLabel(label, { exact: true }).nth(at)
  await field.click()
  const list = page.locator('.ant-select-dropdown', {
    has: page.locator(`#${await field.getAttribute('aria-controls')}`),
  })
  await list.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
  await list.waitFor({ state: 'hidden' })
}

it('a product designer changes a figure, looks for a goal and lays out a grid; the result is shown, kept and exported', async () => {
  const page = await world.signIn('lead-product')
  await page.goto(`${world.origin}/what-if`)
  await page.getByText('还没有试算').waitFor()
  await choose(page, '方案', '2025')
  await choose(page, '目标（可不填）', '达到赔付率底线')
  await page.getByLabel('截止日（可不填）').fill('2025-06-10')
  await page.getByRole('button', { name: '加一个数字' }).click()
  await choose(page, '数字', /住院政策范围内个人自付.*起付线|住院政策范围内个人自付.*免赔额/)
  await page.getByLabel('改为', { exact: true }).fill('一万二')
  await page.getByRole('button', { name: '加一个方向' }).click()
  await choose(page, '数字', /住院政策范围内个人自付.*赔付比例/, 1)
  await page.getByLabel('从', { exact: true }).fill('60')
  await page.getByLabel('到', { exact: true }).fill('90%')
  await page.getByLabel('步长').fill('10')
  // On a phone the form is no wider than the screen, however long the names of its figures.
  const wide = page.viewportSize()!
  await page.setViewportSize({ width: 360, height: 760 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.setViewportSize(wide)
  await tryIt(page)
  // What cannot be followed is said at its field, and only there.
  await page.locator('.ant-form-item-explain-error', { hasText: '应写作 12000元' }).waitFor()
  expect(await page.locator('.ant-message-notice').count()).toBe(0)
  await page.getByLabel('改为', { exact: true }).fill('12,000')
  await tryIt(page)
  await page.getByText('正在读取理赔并试算').waitFor()
  await worked()
  await page.getByRole('button', { name: '导出 Excel' }).waitFor()
  await page.waitForLoadState('networkidle')
  await world.shoot(page, 'what-if')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 760 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.setViewportSize(wide)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ])
  const { sheets } = await readXlsx(readFileSync(await download.path()))
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['结果', '按保险责任', '目标', '网格', '三角形']),
  )
  await page.reload()
  await page.getByRole('heading', { name: '结果' }).waitFor()
  await page.getByRole('button', { name: /免赔额 改为 12,000.00 元 .*目标：达到赔付率底线/ }).waitFor()
})

it('two that are done are seen side by side, and exported so', async () => {
  const page = await world.signIn('lead-product')
  await page.goto(`${world.origin}/what-if`)
  await choose(page, '方案', '2025')
  await tryIt(page)
  await page.getByText('正在读取理赔并试算').waitFor()
  await worked()
  await page.getByRole('button', { name: /照现在的样子/ }).waitFor()
  await page.getByRole('heading', { name: '结果' }).waitFor()
  const boxes = page.getByRole('checkbox', { name: /选来比较/ })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('button', { name: '比较所选（2）' }).click()
  const table = page.locator('.gb-compare')
  await table.getByRole('row', { name: /^住院政策范围内/ }).waitFor()
  expect(await table.getByRole('columnheader').count()).toBe(2)
  expect(await page.getByRole('alert').count()).toBe(0)
  await world.shoot(page, 'what-if-compared')
  expect(await axe(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).first().click(),
  ])
  const { sheets } = await readXlsx(readFileSync(await download.path()))
  expect(sheets.map(({ name }) => name)).toEqual(['并排比较'])
  expect(sheets[0]!.rows.find(([label]) => label === '差额')).toHaveLength(3)
})

it('is there for the bureau to read and to try, and fits a narrow screen', async () => {
  const page = await world.signIn('bureau-officer', { width: 400, height: 800 })
  await page.goto(`${world.origin}/what-if`)
  await page.locator('.gb-reasons button').first().click()
  await page.getByRole('heading', { name: '结果' }).waitFor()
  await page.waitForLoadState('networkidle')
  await world.shoot(page, 'what-if-narrow')
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (one) =>
          one.getBoundingClientRect().right > window.innerWidth + 1 &&
          !one.closest('.gb-table-frame, .ant-table-wrapper'),
      )
      .map((one) => `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().right)}`),
  )
  expect(wide).toEqual([])
})
