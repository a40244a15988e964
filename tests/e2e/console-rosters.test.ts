/** A roster as a personnel office's clerk brings it: template, check, what is wrong, the marked workbook, mended. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { idNumberCheck } from '@gongbao/kernel'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
beforeAll(async () => {
  world = await openConsoleWorld()
})
afterAll(() => world.close())
/** No page asks another host for anything, logs an error, or fails. */
afterEach(() => expect(world.faults.splice(0)).toEqual([]))

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}
const idOf = (serial: number): string => {
  const digits = `99000019900131${String(serial).padStart(3, '0')}`
  return digits + idNumberCheck(digits)
}
const give = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
const fetched = async (page: Page, name: string | RegExp) => {
  const waiting = page.waitForEvent('download')
  await page.getByRole(typeof name === 'string' ? 'link' : 'button', { name }).click()
  return readFileSync((await (await waiting).path())!)
}

it('the template is fetched, a roster checked, its faults read, the marked workbook mended and found clean', async () => {
  const page = await world.signIn('lead-product')
  await page.getByRole('link', { name: '单位名册' }).click()
  await page.getByText('检查结果会列在这里').waitFor()
  expect(await axe(page)).toEqual([])
  const template = await readXlsx(await fetched(page, '下载模板'))
  const head = template.sheets[0]!.rows[0]!
  const people = Array.from({ length: 3_000 }, (_, at) => [
    `员工·${'甲乙丙'[at % 3]}`,
    '',
    idOf(at % 1_000),
    '',
    '',
    '',
    `${at}`,
  ])
  const given = await writeXlsx({
    sheets: [
      { name: '名册', rows: [head, ...people.slice(0, 999), ['丁', '', Number('990000199001310012'), '', '', '', '']] },
    ],
  })
  await give(page, '甲公司.xlsx', given)
  await page.getByText('“甲公司.xlsx”的检查结果').waitFor()
  await page.getByText('证件号码存成了数字').waitFor()
  await page.getByText('将该列设为文本').first().waitFor()
  await page.getByText('C1001').first().waitFor()
  await world.shoot(page, 'rosters-faults')
  expect(await axe(page)).toEqual([])
  const marked = await fetched(page, /下载标出问题的名册/)
  const { sheets } = await readXlsx(marked)
  expect(sheets[0]!.rows[1_000]!.at(-1)).toContain('将该列设为文本')
  const rows = sheets[0]!.rows.map((row) => [...row])
  rows[1_000]![2] = idOf(999)
  await give(page, '甲公司-已改.xlsx', await writeXlsx({ sheets: [{ name: '名册', rows }] }))
  await page.getByText('没有发现问题').waitFor()
  await world.shoot(page, 'rosters-clean')
})

it('who has cover in the year in force already is told by row', async () => {
  const { certNo } = await world.claims.insure('已投保的人')
  const page = await world.signIn('lead-product')
  await page.goto(`${world.origin}/rosters`)
  await give(page, '乙公司.csv', new TextEncoder().encode(`姓名,证件号码\n新来的,${idOf(3)}\n已投保的人,${certNo}\n`))
  await page.getByText('其余 1 人尚未投保').waitFor()
  await page.getByText('第 3 行').waitFor()
  await world.shoot(page, 'rosters-cover')
})

it('what an employer may deduct is reckoned from all its plans, and a slip of typing is told at its field', async () => {
  const page = await world.signIn('lead-product')
  await page.goto(`${world.origin}/rosters`)
  await page.getByLabel('全年职工工资总额').fill('一千万')
  await page.getByRole('button', { name: /测\s*算/ }).click()
  await page.getByText('请填金额').first().waitFor()
  await page.getByLabel('全年职工工资总额').fill('10,000,000')
  await page.getByLabel('其他补充医疗保险（为员工）').fill('420000')
  await page.getByLabel('本项目保费（为员工）').fill('１２００００.00')
  await page.getByLabel('为员工家属支付').fill('9000.5')
  await page.getByRole('button', { name: /测\s*算/ }).click()
  await page.getByText('未覆盖全体员工').waitFor()
  await page.getByLabel('补充医疗保险覆盖全体员工').check()
  await page.getByRole('button', { name: /测\s*算/ }).click()
  const told = page.locator('.roster-tax')
  await told.getByText('500,000.00').first().waitFor()
  const text = await told.textContent()
  for (const amount of ['540,000.00', '40,000.00', '9,000.50', '财税〔2009〕27号', '家属'])
    expect(text).toContain(amount)
  await world.shoot(page, 'rosters-tax')
  expect(await axe(page)).toEqual([])
})

it('what is no roster is said in words, and on a phone nothing is wider than the page', async () => {
  const page = await world.signIn('lead-product', { width: 360, height: 780 })
  await page.goto(`${world.origin}/rosters`)
  await give(page, '名单.csv', new TextEncoder().encode('姓名,证件号吗\n张三,1'))
  await page.getByText('是否应为“证件号码”').waitFor()
  await give(page, '名单.csv', new TextEncoder().encode(`姓名,证件号码,证件类形\n张三,12,\n李•四,${idOf(1)},`))
  await page.getByText('身份证号应为 18 位').first().waitFor()
  await page.getByText('证件类形（是否应为“证件类型”）').waitFor()
  await world.shoot(page, 'rosters-phone')
  expect(await axe(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
