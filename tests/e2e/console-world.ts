/** A city with policies, claims and money, served with its console, and staff who can sign in: for the journeys of the console. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type StaffRole, seedStaff, totpAt } from '@gongbao/access'
import { createStaffAuth } from '@gongbao/access/sign-in'
import { approveClaim, type RecordAnswer } from '@gongbao/claims'
import { closeCycles } from '@gongbao/consortium'
import { connect, findTenant } from '@gongbao/database'
import { fen, type Id, isRefusal, newId, systemClock } from '@gongbao/kernel'
import { post } from '@gongbao/ledger'
import { createLog, createServer, type Listening, listen } from '@gongbao/server'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { billOf, ClaimsWorld } from '../scenarios/claims-world.ts'

const ROOT = join(import.meta.dirname, '../..')
const PASSWORD = 'long enough for tests'
const ROLES = [
  'lead-claims',
  'claims-reviewer',
  'lead-finance',
  'actuary',
  'coinsurer',
  'customer-service',
  'security-admin',
  'system-admin',
  'audit-admin',
  'lead-product',
  'bureau-officer',
] as const

export interface ConsoleWorld {
  readonly claims: ClaimsWorld
  readonly origin: string
  readonly browser: Browser
  /** Requests a page made to any other host, and errors it logged: none, ever. */
  readonly faults: string[]
  /** Keeps a picture for human eyes when GONGBAO_SHOTS names a folder. */
  shoot(page: Page, name: string): Promise<void>
  /** A page signed in as a role, on where the role lands; the same page for the same role and size, so that assets load once. */
  signIn(role: StaffRole, size?: { width: number; height: number }): Promise<Page>
  /** Types e-mail, password and a code that was not used before. */
  fillSignIn(page: Page, role: StaffRole): Promise<void>
  close(): Promise<void>
}

/** Opens the world on the fixture city in mid-June of the year in force. */
export async function openConsoleWorld(): Promise<ConsoleWorld> {
  const claims = await ClaimsWorld.open('alpha')
  const { database, city } = claims
  const engine = createStaffAuth(database.auth, { secureCookies: false })
  const people = ROLES.map((role) => ({
    email: `${role}@alpha.example`,
    name: `测试${role}`,
    password: PASSWORD,
    memberships: [{ tenantId: city, role, ...(role === 'coinsurer' ? { coinsurer: 'yi' } : {}) }],
  }))
  const secrets = await seedStaff(database.auth, database.app_rw, () => engine, people, systemClock.now())
  const consoleRoot = mkdtempSync(join(tmpdir(), 'gongbao-console-'))
  // A process of its own: inside the test runner the build would take itself for one of a test.
  await promisify(execFile)(
    join(ROOT, 'node_modules/.bin/vite'),
    ['build', '--logLevel', 'warn', '--outDir', consoleRoot, '--emptyOutDir'],
    {
      cwd: join(ROOT, 'apps/console'),
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  const listening = await serve(claims, consoleRoot)
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((one) => one !== '--single-process'),
    headless: true,
  })
  const origin = `http://console.localhost:${listening.port}`
  const faults: string[] = []
  const pages = new Map<string, Page>()
  const world: ConsoleWorld = {
    claims,
    origin,
    browser,
    faults,
    async shoot(page, name) {
      const folder = process.env.GONGBAO_SHOTS
      if (!folder) return
      mkdirSync(folder, { recursive: true })
      await page.waitForTimeout(600)
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
    },
    async signIn(role, size = { width: 1360, height: 900 }) {
      const known = pages.get(`${role} ${size.width}`)
      if (known) {
        await known.goto(`${origin}/`)
        return known
      }
      // Without motion: an item that still moves between press and release of the mouse is not clicked.
      const context = await browser.newContext({
        viewport: size,
        locale: 'zh-CN',
        timezoneId: 'America/New_York',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      watch(page, origin, faults)
      await page.goto(`${origin}/`)
      await world.fillSignIn(page, role)
      await page.locator('.shell-person').waitFor({ state: 'attached' })
      pages.set(`${role} ${size.width}`, page)
      return page
    },
    async fillSignIn(page, role) {
      const email = `${role}@alpha.example`
      await page.getByLabel('邮箱').fill(email)
      await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: '下一步' }).click()
      await database.auth.sql`delete from staff_spent_code`
      await page.getByLabel('验证码').fill(totpAt(secrets[email]!, systemClock.now()))
      await page.getByRole('button', { name: '验证并登录' }).click()
    },
    async close() {
      await browser.close()
      await listening.close(1_000)
      await claims.close()
      rmSync(consoleRoot, { recursive: true })
    },
  }
  return world
}

async function serve(claims: ClaimsWorld, consoleRoot: string): Promise<Listening> {
  const { database, city } = claims
  const tenant = await findTenant(database.app_rw, city)
  const tenants = {
    find: (slug: string) => (slug === city ? tenant! : undefined),
    count: () => 1,
    refresh: async () => {},
    stop: () => {},
  }
  const [db, auth] = [connect(database.urls.app_rw, 'app_rw'), connect(database.urls.auth, 'auth')]
  const log = createLog(process.env.GONGBAO_SHOTS ? 'warn' : 'silent')
  const server = createServer({
    db,
    auth,
    tenants,
    wall: systemClock,
    log,
    https: false,
    domain: 'localhost',
    consoleRoot,
    formTargets: [],
  })
  const listening = await listen(server, { port: 0, hostname: '127.0.0.1' })
  return {
    ...listening,
    close: async (ms) => {
      await listening.close(ms)
      await Promise.all([db.close(), auth.close()])
    },
  }
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`asked ${url}`)
  })
  page.on('console', (message) => {
    // A refused answer is logged by the browser itself; the page's own words are what is judged.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error.stack)))
}

export interface Story {
  /** One claim that waits for approval, one above the four-eyes limit, one paid at the window, one in review. */
  readonly ready: Id<'claim'>
  readonly large: Id<'claim'>
}

/** Premium, a year's few claims in their different states, and a closed roster. */
export async function tellStory(world: ConsoleWorld): Promise<Story> {
  const { claims } = world
  await claims.in((tx) => closeCycles(tx, claims.system))
  await claims.in(async (tx) => {
    const legs = [{ from: 'bank:premium', to: 'premium', amountFen: fen(180_000_00) }] as const
    await post(tx, { eventCode: 'collection.settled', sourceId: newId('collection'), planYear: 2025, legs })
    const cost = [{ from: 'cost:operation', to: 'cost:payable', amountFen: fen(9_000_00) }] as const
    await post(tx, { eventCode: 'costs.accrued', sourceId: newId('journal'), planYear: 2025, legs: cost })
  })
  const surnames = '赵钱孙李周吴郑王冯陈褚卫'
  const answers: RecordAnswer[] = []
  for (const [at, surname] of [...surnames].entries()) {
    const person = await claims.insure(`${surname}测试`, { birthOn: `19${50 + at}-03-0${(at % 8) + 1}` })
    if (at < 6)
      answers.push(
        await claims.file(billOf(person, { inScope: 20_000 + at * 9_000, funds: 1_000, outOfCatalogue: 1_500 })),
      )
    if (at >= 9) await claims.sent(billOf(person, { inScope: 30_000, funds: 2_000 }))
  }
  const large = await claims.file(billOf(await claims.insure('欧阳测试'), { inScope: 140_000 }))
  const approved = await claims.in((tx) => approveClaim(tx, claims.staff(), answers[0]!.claimId!))
  if (isRefusal(approved)) throw new Error(approved.code)
  return { ready: answers[1]!.claimId!, large: large.claimId! }
}
