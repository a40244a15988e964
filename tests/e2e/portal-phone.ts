/** A phone in a resident's hand: what a person does on the pages, in the words the pages show. */
import type { RollPerson } from '@gongbao/sandbox'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** What a phone needs of the world: a browser, and the codes that come to it. */
interface Around {
  readonly browser: Browser
  codeFor(number: string): Promise<string>
}
type Relation = '配偶' | '子女' | '父母'

export class Phone {
  readonly world: Around
  readonly context: BrowserContext
  readonly page: Page
  readonly origin: string
  readonly number: string

  constructor(world: Around, context: BrowserContext, page: Page, origin: string, number: string) {
    this.world = world
    this.context = context
    this.page = page
    this.origin = origin
    this.number = number
  }

  open(path: string) {
    return this.page.goto(this.origin + path)
  }

  /** Presses the button or follows the link of that name. */
  async press(name: string): Promise<void> {
    const { page } = this
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first()
      .click()
  }

  async signIn(): Promise<void> {
    const { page } = this
    await page.getByLabel('手机号').fill(this.number)
    await this.press('获取验证码')
    await page.getByLabel('验证码', { exact: true }).fill(await this.world.codeFor(this.number))
    await this.press('登录')
  }

  async fillCertificate(person: Pick<RollPerson, 'name' | 'certNo'>): Promise<void> {
    await this.page.getByLabel('姓名', { exact: true }).fill(person.name)
    await this.page.getByLabel('证件号码', { exact: true }).fill(person.certNo)
  }

  async prove(person: Pick<RollPerson, 'name' | 'certNo'>): Promise<void> {
    await this.fillCertificate(person)
    await this.page.getByLabel('我同意').check()
    await this.press('核验')
  }

  async addMember(relation: Relation, person: RollPerson): Promise<void> {
    await this.press('添加家人')
    await this.fillMember(relation, person)
    await this.page.getByRole('heading', { name: '为谁' }).waitFor()
  }

  async fillMember(relation: Relation, person: RollPerson): Promise<void> {
    await this.page.getByLabel('与我的关系').selectOption({ label: relation })
    await this.fillCertificate(person)
    await this.page.getByLabel('我已征得本人同意').check()
    await this.press('添加家人')
  }

  /** From the first page to the page of one's family. */
  async enter(person: RollPerson): Promise<void> {
    await this.open('/enroll')
    await this.signIn()
    await this.prove(person)
    await this.page.getByRole('heading', { name: '为谁' }).waitFor()
  }

  /** From the family to an order that waits for its payment. */
  async order(): Promise<void> {
    await this.press('查看价格')
    await this.press('下一步：阅读须知')
    await this.page.getByLabel('我已阅读并理解').check()
    await this.press('提交订单')
    await this.page.getByRole('heading', { name: '订单' }).waitFor()
  }

  /** On the channel's page and back. */
  async pay(): Promise<void> {
    await this.press('微信支付')
    await this.press('确认支付')
    await this.page.getByText('办理成功').waitFor()
  }

  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not read
    return this.page.locator('main').innerText()
  }
}
