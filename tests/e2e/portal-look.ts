/** Looking at a page as a careful person would: axe (WCAG 2.2 AA), 360 px, text at 200 %, and the same in English and large type. */
import { mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Phone } from './portal-phone.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** GONGBAO_SHOTS=<folder> keeps a picture of every page looked at. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.GONGBAO_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** The elements that stick out of the phone. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
    return out.slice(0, 5).map((one) => `sticks out: ${one.outerHTML.slice(0, 160)}`)
  })
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** Chinese on an English page that is not marked as such: the portal's own words, forgotten. */
async function chineseLeft(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const left: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      if (/\p{Script=Han}/u.test(text) && !node.parentElement!.closest('[lang="zh-CN"], [aria-hidden]'))
        left.push(`Chinese: ${text.trim().slice(0, 80)}`)
    }
    return left
  })
}

/** Folds everything out, looks, and looks again with letters twice as large on a phone as narrow as before. @returns what is wrong */
export async function look(phone: Phone, name: string): Promise<string[]> {
  const { page } = phone
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await shoot(page, name)
  const faults = [...(await axeFaults(page)), ...(await tooWide(page))]
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%'
  })
  await shoot(page, `${name}-200`)
  faults.push(...(await tooWide(page)).map((fault) => `at 200 %: ${fault}`))
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  return faults.map((fault) => `${name} ${fault}`)
}

/** A second browser beside each phone's, kept open: it has the same cookies, but reads English in large type. */
const beside = new WeakMap<BrowserContext, Promise<Page>>()

function englishPage({ world, context }: Phone): Promise<Page> {
  const opened = beside.get(context) ?? openBeside(world.browser)
  beside.set(context, opened)
  return opened
}

async function openBeside(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  return context.newPage()
}

/** The page's address once more, in English and large type, on the same session. @returns what is wrong */
async function lookInEnglish(phone: Phone, name: string): Promise<string[]> {
  const { page, context, origin } = phone
  const other = await englishPage(phone)
  await other
    .context()
    .addCookies([
      ...(await context.cookies()),
      { name: 'lang', value: 'en', url: origin },
      { name: 'view', value: 'large', url: origin },
    ])
  await other.goto(page.url())
  await shoot(other, `${name}-en`)
  const faults = [...(await chineseLeft(other)), ...(await tooWide(other))]
  return faults.map((fault) => `${name} in English: ${fault}`)
}

/** Both at once: while one browser is looked at, the other draws. @returns what is wrong */
export async function lookInBoth(phone: Phone, name: string): Promise<string[]> {
  return (await Promise.all([look(phone, name), lookInEnglish(phone, name)])).flat()
}
