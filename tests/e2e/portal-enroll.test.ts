/** A family enrolls on a phone of 360 px, in Chinese: the whole way, and what goes wrong on it. */
import { setDemoClock } from '@gongbao/database'
import { parsePublicId, type TenantId } from '@gongbao/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Phone } from './portal-phone.ts'
import { openPortalWorld, type PortalWorld } from './portal-world.ts'

let world: PortalWorld
let alpha: TenantId
let beta: TenantId
beforeAll(async () => {
  world = await openPortalWorld('fixture')
  ;[alpha, beta] = world.cities as [TenantId, TenantId]
})
afterAll(() => world.close())
afterEach(({ task }) => world.tellFailure(task))

/** The order a page stands for. */
const idOf = (url: string) => parsePublicId('order', url.split('/').at(-1)!)!

/** Two parents and a child of seven, all insured in the city. */
async function family(names: readonly [string, string, string], city = alpha) {
  return Promise.all([
    world.enlist(city, names[0], '1985-03-04', { sex: 'male' }),
    world.enlist(city, names[1], '1986-07-08'),
    world.enlist(city, names[2], '2018-09-10'),
  ])
}

async function enterAsFamily(phone: Phone, names: readonly [string, string, string]) {
  const [father, mother, child] = await family(names)
  await phone.enter(father)
  await phone.addMember('配偶', mother)
  await phone.addMember('子女', child)
  return { father, mother, child }
}

describe('a family', () => {
  it('signs in, proves itself, sees why and how much, reads, pays, and holds policies; a parent who leaves makes the child pay', async () => {
    const phone = await world.phone(alpha)
    const { page } = phone
    await phone.open('/')
    await phone.press('开始投保')
    // Sent to sign in and back to where one wanted to go.
    await phone.signIn()
    const [father, mother, child] = await family(['王建国', '李秀英', '王小满'])
    await phone.prove(father)
    await phone.addMember('配偶', mother)
    await phone.addMember('子女', child)

    await phone.press('查看价格')
    expect(await phone.text()).toContain('300.00 元')
    const childLine = page.getByRole('region', { name: '王小满' })
    expect(await childLine.textContent()).toMatch(/免费[\s\S]*父母都投保的未成年子女，免费/)
    await childLine.getByText('为什么').click()
    expect(await childLine.textContent()).toMatch(/已投保的父母为2人（要求至少2人）[\s\S]*依据 Q2/)
    await childLine.getByRole('link', { name: '依据 Q2' }).first().click()
    await page.locator('#clause-Q2').waitFor()
    expect(page.url()).toContain('/terms/2026#clause-Q2')
    await page.goBack()

    await phone.press('下一步：阅读须知')
    expect(await phone.text()).toContain('保障开始前可以全额退保')
    await page.getByLabel('我已阅读并理解').check()
    await phone.press('提交订单')
    await phone.pay()
    await phone.press('我的保单')
    await expect.poll(() => page.getByText('待生效').count()).toBe(3)

    await page.getByRole('link', { name: '李秀英' }).click()
    await phone.press('退保（全额退款）')
    await phone.press('确认退保')
    expect(await phone.text()).toMatch(/150\.00 元 将按原支付方式退回[\s\S]*王小满不再符合免费条件/)
    await phone.press('去支付')
    expect(await phone.text()).toMatch(/需补交的保费[\s\S]*王小满[\s\S]*80\.00 元/)
    await phone.press('微信支付')
    await phone.press('确认支付')
    await page.getByText('保费已补交').waitFor()
  })

  it('sends an order once, however often and from whichever page it is sent', async () => {
    const phone = await world.phone(alpha)
    const { page } = phone
    await enterAsFamily(phone, ['赵一', '钱二', '赵小'])
    await phone.press('查看价格')
    await phone.press('下一步：阅读须知')
    await page.getByLabel('我已阅读并理解').check()
    // Twice before an answer came, past the script that would hold the second back.
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('form[action="/enroll/order"]')!
      const body = new URLSearchParams(new FormData(form) as never)
      return Promise.all([1, 2].map(() => fetch(form.action, { method: 'POST', body, redirect: 'manual' })))
    })
    await page.getByRole('button', { name: '提交订单' }).dblclick()
    await page.getByRole('heading', { name: '订单' }).waitFor()
    const order = page.url()
    // Back to the notice, and sent again.
    await page.goBack()
    await page.getByLabel('我已阅读并理解').check()
    await phone.press('提交订单')
    await page.getByRole('heading', { name: '订单' }).waitFor()
    expect(page.url()).toBe(order)
    // Paid, back to the payment page, pressed again.
    await phone.pay()
    await page.goBack()
    await page.goBack()
    const orders = await world.database.owner.sql`
      select id from enrollment_order where account_id = (select account_id from enrollment_order where id = ${idOf(order)})`
    expect(orders).toHaveLength(1)
    await phone.open('/policies')
    expect(await page.getByText('待生效').count()).toBe(3)
    expect(await page.getByText('待支付').count()).toBe(0)
  })
})

describe('what goes wrong', () => {
  it('says beside the field what is wrong with an identity number, and keeps what was typed', async () => {
    const phone = await world.phone(alpha)
    const { page } = phone
    const person = await world.enlist(alpha, '孙三', '1970-01-02')
    await phone.open('/identity')
    await phone.signIn()
    const wrong = person.certNo.slice(0, 17) + (person.certNo.endsWith('1') ? '2' : '1')
    await phone.prove({ name: '孙三', certNo: wrong })
    const field = page.getByLabel('证件号码', { exact: true })
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const fault = await field.getAttribute('aria-describedby')
    expect(await page.locator(`#${fault!.split(' ').at(-1)}`).textContent()).toContain('校验位不符')
    expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('孙三')
    // A name that is not the number's: one answer that tells nothing more.
    await phone.prove({ name: '孙四', certNo: person.certNo })
    await page.getByText('未能核验一致').first().waitFor()
    expect(await phone.text()).toContain('请拨打服务热线')
    await phone.prove(person)
    await page.getByRole('heading', { name: '为谁' }).waitFor()
  })

  it('lets a phone that used to be somebody else’s start over, and shows nothing of theirs', async () => {
    const phone = await world.phone(alpha)
    await phone.enter(await world.enlist(alpha, '原机主', '1960-02-03'))
    await phone.order()
    await phone.pay()
    // Years later the number is another's: a new device, a new person.
    await phone.context.clearCookies()
    const newcomer = await world.enlist(alpha, '新机主', '1990-02-03')
    await phone.open('/enroll')
    await world.database.owner.sql`delete from sign_in_attempt`
    await phone.signIn()
    await phone.prove(newcomer)
    await phone.page.getByText('此手机号已绑定另一人').waitFor()
    await phone.press('这是我新换的号码，重新开户')
    await phone.prove(newcomer)
    await phone.page.getByLabel('新机主').waitFor()
    expect(await phone.text()).not.toContain('原机主')
    await phone.open('/policies')
    expect(await phone.text()).toContain('还没有保单')
  })

  it('keeps a rare name to the character', async () => {
    const phone = await world.phone(alpha)
    const name = '𬱖·买买提𫖯'
    await phone.enter(await world.enlist(alpha, name, '1990-05-06'))
    expect(await phone.page.getByLabel(name).count()).toBe(1)
    await phone.order()
    await phone.pay()
    await phone.press('我的保单')
    await phone.page.getByRole('link', { name }).click()
    expect(await phone.text()).toContain(name)
  })

  it('tells a wrong code beside the field, and lets nobody in', async () => {
    const phone = await world.phone(alpha)
    const { page } = phone
    await phone.open('/sign-in?back=/policies')
    await page.getByLabel('手机号').fill('12')
    await phone.press('获取验证码')
    expect(await page.locator('#phone-fault').textContent()).toContain('11 位手机号')
    await page.getByLabel('手机号').fill(phone.number)
    await phone.press('获取验证码')
    const right = await world.codeFor(phone.number)
    await page.getByLabel('验证码', { exact: true }).fill(right === '123456' ? '654321' : '123456')
    await phone.press('登录')
    expect(await page.locator('#code-fault').textContent()).toContain('不正确')
    // Asked again too soon: told, and still on the page where the code goes.
    await phone.press('没有收到？重新获取')
    await page.getByText('过于频繁').waitFor()
    await page.getByLabel('验证码', { exact: true }).fill(right)
    await phone.press('登录')
    // Signed in, and asked who it is before anything personal is shown.
    await page.getByRole('heading', { name: '核验身份' }).waitFor()
    expect(page.url()).toContain('back=%2Fpolicies')
  })

  it('shows an expired order as such, with a way on', async () => {
    const phone = await world.phone(alpha)
    await phone.enter(await world.enlist(alpha, '吴七', '1975-05-06'))
    await phone.order()
    const order = phone.page.url()
    await world.database.owner.sql`
      update enrollment_order set pay_until = placed_at - interval '1 minute' where tenant_id = 'alpha' and status = 'waiting-for-payment'`
    await phone.press('微信支付')
    await phone.page
      .getByText(/支付时间已过|已作废/)
      .first()
      .waitFor()
    await expect
      .poll(() => phone.page.goto(order).then(() => phone.text()), { timeout: 15_000 })
      .toContain('订单已作废')
    await phone.press('重新办理')
    await phone.page.getByRole('heading', { name: '为谁' }).waitFor()
  })

  it('asks for a proof where the rules cannot tell, and sends it to staff', async () => {
    const phone = await world.phone(alpha)
    const cover = { admdvs: '990101', insutype: '310', status: 'active', since: '2020-01-01' } as never
    await phone.enter(
      await world.enlist(alpha, '郑八', '1980-02-03', { cover: { ...(cover as object), admdvs: '991201' } as never }),
    )
    await phone.press('查看价格')
    expect(await phone.text()).toMatch(/需要人工核定[\s\S]*目前都不能办理/)
    await phone.press('在本市工作？提交证明')
    await phone.page.getByLabel('说明').fill('东岸造船厂，劳动合同')
    await phone.press('提交')
    await phone.page.getByText('已收到').waitFor()
    const [row] = await world.database.owner.sql`select count(*)::int as proofs from evidence where state = 'submitted'`
    expect(row).toEqual({ proofs: 1 })
    // Sent once: the page says so, here and beside the price, and asks for no other.
    expect(await phone.text()).toContain('“在本市工作”的证明已提交')
    expect(await phone.page.getByLabel('说明').count()).toBe(0)
    await phone.press('返回家人名单')
    await phone.press('查看价格')
    expect(await phone.text()).toContain('“在本市工作”的证明已提交，等待工作人员核实')
  })

  it('says why someone may not enroll, the nearest way first, and asks for no proof that cannot help', async () => {
    const phone = await world.phone(alpha)
    const cover = { admdvs: '110101', insutype: '310', status: 'active', since: '2020-01-01' } as never
    await phone.enter(await world.enlist(alpha, '钱远方', '1980-02-03', { cover }))
    await phone.press('查看价格')
    expect(await phone.text()).toMatch(
      /不能投保[\s\S]*不符合“本市基本医保参保人员”：基本医保参保地为省外（要求为本市） 依据 Q1[\s\S]*不符合“新生儿”/,
    )
    expect(await phone.page.getByText('提交证明').count()).toBe(0)
  })

  it('says that the window is closed, and what stays open', async () => {
    const phone = await world.phone(beta)
    await setDemoClock(world.database.owner, beta, Temporal.Instant.from('2026-02-01T09:00:00+08:00'))
    await phone.open('/')
    expect(await phone.text()).toMatch(/已于 2025年12月31日 结束[\s\S]*以下人员仍可办理：新生儿。/)
    await phone.enter(await world.enlist(beta, '牛后来', '1980-02-03'))
    await phone.press('查看价格')
    expect(await phone.text()).toMatch(/不能投保[\s\S]*集中办理期已于2025年12月31日结束[\s\S]*不符合“新生儿”/)
    await setDemoClock(world.database.owner, beta, Temporal.Instant.from('2025-11-20T08:00:00+08:00'))
  })

  it('removes a family member and leads a stranger to 404', async () => {
    const phone = await world.phone(alpha)
    const { page } = phone
    await enterAsFamily(phone, ['冯九', '陈十', '冯小'])
    await page.getByRole('link', { name: '移除陈十？' }).click()
    await phone.press('确认移除')
    await page.getByRole('heading', { name: '为谁' }).waitFor()
    expect(await page.getByLabel('陈十').count()).toBe(0)
    for (const path of [
      '/orders/ord_001jdq3v5k8e7trw0000000000',
      '/policies/nothing',
      '/claims/x',
      '/nowhere',
      '/help/inq_1',
      '/terms/1999',
    ]) {
      const answer = await phone.open(path)
      expect([path, answer!.status()]).toEqual([path, 404])
      expect(await phone.text()).toContain('没有找到这个页面')
    }
  })
})

describe('another city', () => {
  it('takes nothing from this one’s cookie, its pages or its forms', async () => {
    const phone = await world.phone(alpha)
    await enterAsFamily(phone, ['褚一', '卫二', '褚小'])
    const [session] = (await phone.context.cookies()).filter(({ name }) => name.includes('session'))
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    const host = new URL(world.origin(beta)).hostname
    await phone.context.addCookies([
      { name: session!.name, value: session!.value, domain: host, path: '/', httpOnly: true },
    ])
    await phone.page.goto(`${world.origin(beta)}/policies`)
    expect(new URL(phone.page.url()).pathname).toBe('/sign-in')
    // A page of one city that posts a form to the other does nothing there.
    const status = await phone.page.evaluate(async (target) => {
      const answer = await fetch(`${target}/sign-out`, {
        method: 'POST',
        mode: 'no-cors',
        credentials: 'include',
      }).catch(() => null)
      return answer?.type ?? 'refused'
    }, world.origin(alpha))
    expect(['opaque', 'refused']).toContain(status)
    await phone.open('/enroll')
    await phone.page.getByRole('heading', { name: '为谁' }).waitFor()
  })
})

describe('nothing but what a bare phone has', () => {
  it('works by keyboard alone', async () => {
    const phone = await world.phone(alpha)
    const { page } = phone
    const { keyboard } = page
    await phone.open('/policies')
    await keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toContain('跳到正文')
    await keyboard.press('Enter')
    await keyboard.press('Tab')
    await keyboard.type(phone.number)
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: '输入验证码' }).waitFor()
    await page.locator('#main').focus()
    await keyboard.press('Tab')
    await keyboard.type(await world.codeFor(phone.number))
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: '核验身份' }).waitFor()
  })

  it('works without a script', async () => {
    const phone = await world.phone(alpha, { javaScriptEnabled: false })
    const { page } = phone
    await enterAsFamily(phone, ['蒋一', '沈二', '蒋小'])
    await phone.order()
    await phone.press('微信支付')
    await phone.press('确认支付')
    await expect
      .poll(
        async () => {
          if (await page.getByRole('link', { name: '刷新', exact: true }).count()) await phone.press('刷新')
          else if (await page.getByRole('link', { name: '已经付了？刷新看看' }).count())
            await phone.press('已经付了？刷新看看')
          return phone.text()
        },
        { timeout: 15_000 },
      )
      .toContain('办理成功')
  })

  it('hides no error behind its pages', () => {
    expect(world.errors).toEqual([])
  })
})
