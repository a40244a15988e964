import { installKeys, newKeys, parseKeys } from '@gongbao/access'
import { connect } from '@gongbao/database'
import { systemClock } from '@gongbao/kernel'
import { createLog, createServer, type Listening, listen } from '@gongbao/server'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

let browser: Browser
let listening: Listening
beforeAll(async () => {
  installKeys(parseKeys(newKeys()))
  // The reference needs no database: a pool that is never asked connects nowhere.
  const nowhere = connect('postgres://nobody@127.0.0.1:1/none', 'app_rw')
  const tenants = { find: () => undefined, count: () => 0, refresh: async () => {}, stop: () => {} }
  const server = createServer({
    db: nowhere,
    auth: nowhere,
    tenants,
    wall: systemClock,
    log: createLog('silent'),
    https: false,
    domain: 'localhost',
    consoleRoot: '/nowhere',
    formTargets: [],
  })
  listening = await listen(server, { port: 0, hostname: '127.0.0.1' })
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  })
})
afterAll(async () => {
  await browser?.close()
  await listening?.close(1_000)
})

it('shows the whole reference and asks no other host for anything', async () => {
  const origin = `http://127.0.0.1:${listening.port}`
  const page = await browser.newPage()
  const outside: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      outside.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${origin}/docs`)
  await page.getByText('发送登录验证码').first().waitFor({ timeout: 30_000 })
  await page.waitForLoadState('networkidle')
  expect([outside, faults]).toEqual([[], []])
})
