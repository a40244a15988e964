/** The frame of every page: demo banner, city's name, menu, and who sells and underwrites this (domain.md, "Who may do what"). */
import { type Bp, formatPercent } from '@gongbao/kernel'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { ISLAND, STYLE } from '../assets.ts'
import type { TextKey } from '../texts/index.ts'
import { Illustrative } from './parts.tsx'
import { day, han, type View, zh } from './view.ts'

const MENU: readonly (readonly [string, TextKey])[] = [
  ['/', 'home'],
  ['/enroll', 'enrolling'],
  ['/policies', 'policies'],
  ['/claims', 'claims'],
  ['/help', 'help'],
]

function Preferences({ view }: { view: View }) {
  const { say } = view
  const other = view.language === 'zh' ? 'en' : 'zh'
  return (
    <div class="tools">
      <form method="post" action="/preferences">
        <input type="hidden" name="back" value={view.here} />
        <button type="submit" name="view" value={view.large ? 'normal' : 'large'}>
          {say(view.large ? 'normal' : 'large')}
        </button>
      </form>
      <form method="post" action="/preferences">
        <input type="hidden" name="back" value={view.here} />
        <button type="submit" name="language" value={other} lang={other === 'en' ? 'en' : 'zh-CN'}>
          {say('otherLanguage')}
        </button>
      </form>
      {/* Last, and its place kept from the first: shown once the script has come, it pushes nothing aside. */}
      <button type="button" data-read-aloud class="kept">
        {say('readAloud')}
      </button>
    </div>
  )
}

/** Pages that belong to an entry of the menu without standing beneath its address. */
const BELONGS: Readonly<Record<string, string>> = {
  '/family': '/enroll',
  '/identity': '/enroll',
  '/orders': '/policies',
}

function Menu({ view }: { view: View }) {
  const head = `/${view.here.split(/[/?]/)[1] ?? ''}`
  const current = BELONGS[head] ?? head
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

function Insurers({ view }: { view: View }) {
  const { say, program } = view
  return (
    <ul class="plain apart">
      {program.coinsurers.map((member) => (
        <li>
          <span {...zh(view)}>{member.name}</span> <strong>{formatPercent(member.shareBp as Bp)}</strong>
          {member.lead && ` · ${say('lead')}`}
          <br />
          {say('solvency', {
            comprehensive: member.solvency.comprehensiveRatio,
            core: member.solvency.coreRatio,
            rating: member.solvency.riskRating,
            date: day(view, member.solvency.on),
          })}{' '}
          <Illustrative view={view} when={member.illustrative} />
        </li>
      ))}
    </ul>
  )
}

function Footer({ view }: { view: View }) {
  const { say, program } = view
  const { operator, plan } = program
  return (
    <footer class="foot">
      <div class="wrap">
        <p>
          {say('hotline')}{' '}
          <a class="hotline" href={`tel:${program.hotline.phone}`}>
            {program.hotline.phone}
          </a>{' '}
          <span {...han(view, program.hotline.hours)}>{program.hotline.hours}</span>
        </p>
        <dl class="facts">
          <dt>{say('operatedBy')}</dt>
          <dd>
            <span {...zh(view)}>{operator.name}</span> <Illustrative view={view} when={operator.illustrative} />
          </dd>
          <dt>{say('licence')}</dt>
          <dd {...zh(view)}>{operator.licence}</dd>
          <dt>{say('domainRecord')}</dt>
          <dd {...zh(view)}>{operator.domainRecord}</dd>
          <dt>{say('complaint')}</dt>
          <dd>{operator.complaintLine}</dd>
          {plan && <dt>{say('filing')}</dt>}
          {plan && (
            <dd {...zh(view)}>
              {plan.productName}，{plan.filingUrl ? <a href={plan.filingUrl}>{plan.filingNo}</a> : plan.filingNo}
            </dd>
          )}
          <dt>{say('coinsurers')}</dt>
          <dd>
            <Insurers view={view} />
          </dd>
        </dl>
        <p>{say('notGovernment')}</p>
        <p>
          <a href="/disclosure">{say('disclosure')}</a> · <a href="/verify">{say('verifyTitle')}</a>
        </p>
        {view.signedIn && (
          <form method="post" action="/sign-out">
            <button class="button second" type="submit">
              {say('signOut')}
            </button>
          </form>
        )}
      </div>
    </footer>
  )
}

function Head({ view, title }: { view: View; title: string }) {
  const { program, language } = view
  return (
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
  )
}

/** A whole page. */
export function Page({ view, title, children }: { view: View; title: string; children: Child }) {
  const { say, program, language } = view
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language === 'zh' ? 'zh-CN' : 'en'} class={view.large ? 'large' : undefined}>
        <Head view={view} title={title} />
        <body>
          <a class="skip" href="#main">
            {say('skip')}
          </a>
          <header class="top">
            {program.isDemo && <p class="demo">{say('demo', { date: day(view, program.businessOn) })}</p>}
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
          <main id="main" tabindex={-1}>
            <div class="wrap">{children}</div>
          </main>
          <Footer view={view} />
        </body>
      </html>
    </>
  )
}
