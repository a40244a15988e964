/** A plan from draft to publication in the console: written, checked while it is written, objected to, signed, simulated, approved by another, published. */
import AxeBuilder from '@axe-core/playwright'
import { drainOutbox } from '@gongbao/database'
import { FLOWS, subscriptionsOf } from '@gongbao/worker'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld, tellStory } from './console-world.ts'

let world: ConsoleWorld
let address = ''
beforeAll(async () => {
  world = await openConsoleWorld()
  await tellStory(world)
})
afterAll(() => world.close())
/** No page asks another host for anything, logs an error, or fails. */
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

const open = async (page: Page, path: string) => {
  await page.goto(`${world.origin}${path}`)
  await page.waitForLoadState('networkidle')
}
const act = async (page: Page, name: string, note?: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (note) await dialog.getByLabel('说明').fill(note)
  await dialog.getByRole('button', { name: '确认' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.waitForLoadState('networkidle')
}
const acts = (page: Page) => page.locator('.gb-section .gb-actions').first().getByRole('button').allTextContents()
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

it('is begun from a plan, written in the editor, and checked while it is written', async () => {
  const page = await world.signIn('lead-product')
  await open(page, '/drafts')
  await page.getByText('没有进行中的草案').waitFor()
  await page.getByRole('button', { name: '新建草案' }).click()
  await page.getByRole('dialog').getByLabel('以哪个方案为底稿').click()
  await page.locator('.ant-select-item-option', { hasText: '2026' }).click()
  await page.getByRole('dialog').getByLabel('方案代号').fill('2026')
  await page.getByRole('dialog').getByRole('button', { name: '新建草案' }).click()
  await page.waitForURL(/\/drafts\/drf_/)
  address = new URL(page.url()).pathname
  await open(page, `${address}?tab=edit`)
  await page.getByRole('radiogroup', { name: '编辑方式' }).getByText('YAML', { exact: true }).click()
  await page.locator('.cm-content').waitFor()
  const { text } = (await page.evaluate(async (path) => {
    const answer = await fetch(`/api/program${path}/text?path=plans/2026.yaml`)
    return answer.json()
  }, address)) as { text: string }
  const write = async (put: string) => {
    await page.locator('.cm-content').click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(put)
  }
  const changed = text
    .replace('amount: 1000000元', 'amount: 900000元')
    .replace('signedOn: 2025-10-17', 'signedOn: 2025-06-01')
  await write(changed.replace('fourEyesAbove:', 'fourEyeAbove:'))
  await page.getByText('fourEyesAbove').first().waitFor()
  await page.locator('.cm-lint-marker-error').first().waitFor()
  await world.shoot(page, 'draft-editor-error')
  await write(changed)
  await page.getByText('0 个错误').waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: '保存一稿' }).click()
  await page.getByText('第 2 稿').first().waitFor()
  await open(page, address)
  await page.getByText('1,000,000 元 → 900,000 元').waitFor()
  await world.shoot(page, 'draft-changes')
  expect(await axe(page)).toEqual([])
})

it('shows each person only what is theirs to do, and needs two of them', async () => {
  const product = await world.signIn('lead-product')
  await open(product, address)
  await act(product, '提交审核')
  expect(await acts(product)).not.toContain('批准')
  const bureau = await world.signIn('bureau-officer')
  await open(bureau, address)
  expect(await acts(bureau)).toEqual(['提意见', '提出异议', '试算'])
  await act(bureau, '提出异议', '限额不应降低')
  const actuary = await world.signIn('actuary')
  await open(actuary, address)
  await act(actuary, '精算签字')
  await open(product, `${address}?tab=record`)
  await product.getByLabel('答复').fill('测算见附件')
  await product.getByRole('button', { name: '答复' }).click()
  await product.getByText('测算见附件').waitFor()
  await world.shoot(product, 'draft-record')
})

it('is tried on the year’s own claims, approved by another, and published', async () => {
  const finance = await world.signIn('lead-finance')
  await open(finance, `${address}?tab=simulation`)
  await finance.getByRole('button', { name: '试算' }).click()
  await finance.getByText('正在试算').waitFor()
  const { database, city } = world.claims
  const house = { db: database.app_rw, wall: { now: () => Temporal.Now.instant() }, alarm: () => {} }
  const flows = FLOWS.filter(({ event }) => event === 'simulation.requested')
  await drainOutbox(database.relay, subscriptionsOf(flows, house), city)
  await finance.getByText('赔付合计').waitFor()
  await world.shoot(finance, 'draft-simulation')
  expect(await axe(finance)).toEqual([])
  await finance.getByText('条件已具备').waitFor()
  await act(finance, '批准')
  expect(await acts(finance)).not.toContain('发布')
  const product = await world.signIn('lead-product')
  await open(product, address)
  await world.shoot(product, 'draft-approved')
  await act(product, '发布')
  await product.getByText('已发布').first().waitFor()
  await open(product, '/program')
  await product.getByText('第 2 版').waitFor()
})
