/** The frame of every page: demo banner, city's name, menu, and who sells and underwrites this (domain.md, "Who may do what"). */

import type { Bp } from '@gongbao/kernel'
import { type CivilDate, formatDate, formatPercent } from '@gongbao/kernel'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { PublicProgram } from '../api.ts'
import { ISLAND, STYLE } from '../assets.ts'
import type { Language, Say, TextKey } from '../texts.ts'

export interface View {
  readonly say: Say
  readonly language: Language
  readonly large: boolean
  readonly program: PublicProgram
  readonly signedIn: boolean
  /** Path and query of this page, to come back to after a change of language or size. */
  readonly here: string
}

const MENU: readonly (readonly [string, TextKey])[] = [
  ['/', 'home'],
  ['/enroll', 'enrolling'],
  ['/policies', 'policies'],
  ['/claims', 'claims'],
  ['/help', 'help'],
]

/** A date as people read it, in the page's language. */
export const day = (view: View, date: string): string => (view.language === 'zh' ? formatDate(date as CivilDate) : date)

/** An instant as people read it: Asia/Shanghai, to the minute. */
export function moment(view: View, at: string): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Shanghai')
  return `${day(view, time.toPlainDate().toString())} ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

function Preferences({ view }: { view: View }) {
  const { say } = view
  return (
    <div class="tools">
      <button type="button" data-read-aloud hidden>
        {say('readAloud')}
      </button>
      <form method="post" action="/preferences">
        <input type="hidden" name="back" value={view.here} />
        <button type="submit" name="view" value={view.large ? 'normal' : 'large'}>
          {say(view.large ? 'normal' : 'large')}
        </button>
      </form>
      <form method="post" action="/preferences">
        <input type="hidden" name="back" value={view.here} />
        <button
          type="submit"
          name="language"
          value={view.language === 'zh' ? 'en' : 'zh'}
          lang={view.language === 'zh' ? 'en' : 'zh-CN'}
        >
          {say('otherLanguage')}
        </button>
      </form>
    </div>
  )
}

function Menu({ view }: { view: View }) {
  const path = view.here.split('?')[0]!
  const current = MENU.find(([href]) => href !== '/' && path.startsWith(href))?.[0] ?? (path === '/' ? '/' : undefined)
  return (
    <nav class="nav" aria-label={view.say('mainMenu')}>
      <ul>
        {MENU.map(([href, key]) => (
          <li>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {view.say(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Footer({ view }: { view: View }) {
  const { say, program } = view
  return (
    <footer class="foot">
      <div class="wrap">
        <p>
          {say('hotline')}{' '}
          <a class="hotline" href={`tel:${program.hotline.phone}`}>
            {program.hotline.phone}
          </a>{' '}
          {program.hotline.hours}
        </p>
        <dl class="facts">
          <dt>{say('operatedBy')}</dt>
          <dd>{program.operator.name}</dd>
          <dt>{say('licence')}</dt>
          <dd>{program.operator.licence}</dd>
          <dt>{say('domainRecord')}</dt>
          <dd>{program.operator.domainRecord}</dd>
          <dt>{say('complaint')}</dt>
          <dd>{program.operator.complaintLine}</dd>
          {program.plan && (
            <>
              <dt>{say('filing')}</dt>
              <dd>
                {program.plan.productName}，
                {program.plan.filingUrl ? (
                  <a href={program.plan.filingUrl}>{program.plan.filingNo}</a>
                ) : (
                  program.plan.filingNo
                )}
              </dd>
            </>
          )}
          <dt>{say('coinsurers')}</dt>
          <dd>
            {program.coinsurers.map((member) => (
              <div>
                {member.name} {formatPercent(member.shareBp as Bp)}
                {member.lead ? `（${say('lead')}）` : ''} <span class="small">{member.solvency}</span>
              </div>
            ))}
          </dd>
        </dl>
        <p>{say('notGovernment')}</p>
        <p>
          <a href="/disclosure">{say('disclosure')}</a>
          {view.signedIn && (
            <form method="post" action="/sign-out">
              <button class="button second" type="submit">
                {say('signOut')}
              </button>
            </form>
          )}
        </p>
      </div>
    </footer>
  )
}

/** A whole page. */
export function Page({ view, title, children }: { view: View; title: string; children: Child }) {
  const { say, program, language } = view
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language === 'zh' ? 'zh-CN' : 'en'} class={view.large ? 'large' : ''}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content={program.colours.primary} />
          <title>{`${title} · ${language === 'zh' ? program.name : program.nameEn}`}</title>
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={STYLE.path} />
          <link rel="stylesheet" href="/assets/theme.css" />
          <script src={ISLAND.path} defer />
        </head>
        <body>
          <a class="skip" href="#main">
            {say('skip')}
          </a>
          {program.isDemo && (
            <div class="demo" role="note">
              <div class="wrap">{say('demo', { date: day(view, program.businessOn) })}</div>
            </div>
          )}
          <header class="top">
            <div class="wrap">
              <a class="brand" href="/">
                <span class="mark" aria-hidden="true">
                  {[...program.logoText][0]}
                </span>
                {language === 'zh' ? program.name : program.nameEn}
              </a>
              <Preferences view={view} />
            </div>
          </header>
          <Menu view={view} />
          <main id="main">
            <div class="wrap">{children}</div>
          </main>
          <Footer view={view} />
        </body>
      </html>
    </>
  )
}
