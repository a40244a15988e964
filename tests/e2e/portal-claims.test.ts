/** A bill settled at the hospital appears by itself: one sum, the deductible as a bar, each refused line with its clause, and a person to ask. */
import { approveClaim } from '@gongbao/claims'
import { inTenant, setDemoClock } from '@gongbao/database'
import { isRefusal, type TenantId } from '@gongbao/kernel'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { testStaff } from '../harness/test-api.ts'
import { openPortalWorld, type PortalWorld } from './portal-world.ts'

let world: PortalWorld
let alpha: TenantId
beforeAll(async () => {
  world = await openPortalWorld('fixture', '2024-11-20T08:00:00+08:00')
  alpha = world.cities[0]!
})
afterAll(() => world.close())
afterEach(({ task }) => world.tellFailure(task))

/** A fee line, in or out of the catalogue's scope. */
const line = (sn: string, code: string, name: string, yuan: string, scope: 'in' | 'out') => ({
  feedetl_sn: sn,
  med_list_codg: code,
  medins_list_name: name,
  med_chrgitm_type: '09',
  det_item_fee_sumamt: yuan,
  ...(scope === 'in' ? { inscp_scp_amt: yuan } : { fulamt_ownpay_amt: yuan }),
})

it('explains a claim to the yuan, and takes a question to a person', async () => {
  const phone = await world.phone(alpha)
  const { page } = phone
  const person = await world.enlist(alpha, '周老太', '1950-05-06')
  await phone.enter(person)
  await phone.order()
  await phone.pay()
  await setDemoClock(world.database.owner, alpha, Temporal.Instant.from('2025-06-10T09:00:00+08:00'))

  await phone.open('/claims')
  expect(await phone.text()).toContain('一站式结算的费用会自动出现在这里，无需申请')
  await page.getByText('周老太').click()
  expect(await phone.text()).toContain('已累计 0.00 元，距起付线还差 15,000.00 元')

  await world.settle(alpha, person, { inScope: 12_000, funds: 3_800 }, 'window')
  await phone.open('/claims')
  await page.getByText('已累计 8,200.00 元，距起付线还差 6,800.00 元').waitFor()
  expect(await page.getByRole('progressbar').first().getAttribute('value')).toBe('820000')

  // Part of it is a tonic, which is never paid.
  const details = [line('1', 'XBED', '床位费', '30000.00', 'in'), line('2', 'XTONIC', '滋补膏方', '2000.00', 'in')]
  await world.settle(alpha, person, { inScope: 32_000, funds: 8_000, more: { details } }, 'window')
  await phone.open('/claims')
  await page.getByRole('link', { name: '测试第一医院' }).first().click()
  const text = await phone.text()
  expect(text).toMatch(/本保险赔付\s*12,560\.00 元/)
  expect(text).toMatch(/基本医保等已支付\s*8,000\.00 元/)
  expect(text).toMatch(/不赔的项目\s*滋补膏方 滋补保健类药品 依据 Q4\s*1,500\.00 元/)
  expect(text).toMatch(/本次计入免赔额\s*6,800\.00 元/)

  // What the window took off is with the person; how the hospital gets its money is not theirs to mend.
  expect(text).toContain('已在医院窗口抵扣')
  expect(text).not.toContain('收款账户')
  await page.getByLabel('您的疑问').fill('滋补膏方是医生开的')
  await phone.press('申请人工复核')
  await page.getByText('已提交人工复核').waitFor()
  // Paid at the window already, it stays so until a person has looked; the question is on record, once.
  expect(await page.getByRole('button', { name: '申请人工复核' }).count()).toBe(0)
})

it('asks for an account when money is owed to the person, and pays it', async () => {
  const phone = await world.phone(alpha)
  const { page } = phone
  await setDemoClock(world.database.owner, alpha, Temporal.Instant.from('2024-11-21T08:00:00+08:00'))
  const person = await world.enlist(alpha, '郑大爷', '1952-03-04')
  await phone.enter(person)
  await phone.order()
  await phone.pay()
  await setDemoClock(world.database.owner, alpha, Temporal.Instant.from('2025-06-10T09:00:00+08:00'))
  const { claimId } = await world.settle(alpha, person, { inScope: 40_000, funds: 15_000 }, 'file')
  const approved = await inTenant(world.database.app_rw, alpha, (tx) =>
    approveClaim(tx, testStaff(alpha, 'lead-claims'), claimId!),
  )
  expect(isRefusal(approved)).toBe(false)
  await expect.poll(() => phone.open('/claims').then(() => phone.text())).toContain('已核定，待支付')
  await page.getByRole('link', { name: '测试第一医院' }).click()
  await expect.poll(() => page.reload().then(() => phone.text()), { timeout: 15_000 }).toContain('请提供收款账户')
  await page.getByLabel('银行账号').fill('12')
  await phone.press('提交')
  expect(await page.locator('#account-fault').textContent()).toContain('8–30 位数字')
  await page.getByLabel('银行账号').fill('6222 0000 1234 5678')
  await phone.press('提交')
  await expect
    .poll(() => page.reload().then(() => phone.text()), { timeout: 15_000 })
    .toMatch(/已支付[\s\S]*8,000\.00 元/)
})

it('asks, answers and closes an inquiry in one place', async () => {
  const phone = await world.phone(alpha)
  const { page } = phone
  await phone.open('/help')
  await phone.press('登录')
  await phone.signIn()
  await phone.press('登录')
  await phone.prove(await world.enlist(alpha, '吴老伯', '1948-01-02'))
  await page.getByLabel('类别').selectOption({ label: '投诉' })
  await page.getByLabel('关于').selectOption({ label: '理赔' })
  await page.getByLabel('标题').fill('为什么起付线这么高')
  await page.getByLabel('内容').fill('去年看病一分没赔。')
  await phone.press('提交')
  await page.getByText('已收到').waitFor()
  expect(await phone.text()).toMatch(/等待答复 2025年6月\d+日 前答复[\s\S]*去年看病一分没赔/)
  await page.getByLabel('补充说明').fill('请讲清楚。')
  await phone.press('提交')
  expect(await phone.text()).toContain('请讲清楚。')
})

it('hides no error behind its pages', () => {
  expect(world.errors).toEqual([])
})
