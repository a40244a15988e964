/** The frame around every page: menu by permission, the person, the demo's date. */
import {
  AccountBookOutlined,
  ApiOutlined,
  AuditOutlined,
  BankOutlined,
  BookOutlined,
  CommentOutlined,
  ContactsOutlined,
  EditOutlined,
  ExperimentOutlined,
  FileAddOutlined,
  FileProtectOutlined,
  FundOutlined,
  IdcardOutlined,
  MenuOutlined,
  ReadOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import { date } from '@gongbao/ui'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useSession } from '../api/session.ts'
import { ClauseDrawer } from '../clauses/clause-drawer.tsx'
import { useTexts } from '../i18n/index.ts'
import { navFor } from './nav.ts'
import { PersonMenu } from './person-menu.tsx'

const ICONS: Record<string, ReactNode> = {
  '/overview': <FundOutlined />,
  '/program': <ReadOutlined />,
  '/drafts': <EditOutlined />,
  '/what-if': <ExperimentOutlined />,
  '/policies': <FileProtectOutlined />,
  '/claims': <SolutionOutlined />,
  '/ledger': <BookOutlined />,
  '/consortium': <BankOutlined />,
  '/payments': <AccountBookOutlined />,
  '/files': <FileAddOutlined />,
  '/rosters': <ContactsOutlined />,
  '/reviews': <IdcardOutlined />,
  '/inbox': <CommentOutlined />,
  '/audit': <AuditOutlined />,
  '/memberships': <TeamOutlined />,
  '/clients': <ApiOutlined />,
}

export function Layout() {
  const session = useSession()
  const { t, language } = useTexts()
  return (
    <div className="shell">
      <a className="shell-skip" href="#main">
        {t('shell.skip')}
      </a>
      <Side />
      <ClauseDrawer>
        <main id="main">
          {session.business.isDemo ? (
            <div className="shell-demo">{t('shell.demo', { on: date(session.business.on, language) })}</div>
          ) : null}
          <Outlet />
        </main>
      </ClauseDrawer>
    </div>
  )
}

function Side() {
  const { membership, permissions } = useSession()
  const { t } = useTexts()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu of a narrow screen
  useEffect(() => setOpen(false), [pathname])
  return (
    <div className="shell-side" data-open={open}>
      <div className="shell-brand">
        <img src="/favicon.svg" alt="" />
        <div>
          <strong>{membership.tenantName}</strong>
          <span>{`${t('app.name')} · ${t('app.console')}`}</span>
        </div>
        <Button
          className="shell-toggle"
          icon={<MenuOutlined />}
          aria-label={t('shell.menu')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <nav className="shell-nav" aria-label={t('shell.menu')}>
        {navFor(permissions).map((group) => (
          <div key={group.label}>
            <h2>{t(group.label)}</h2>
            {group.items.map((item) => (
              <Link
                key={item.path}
                to={item.path}
                {...(pathname.startsWith(item.path) ? { 'aria-current': 'page' as const } : {})}
              >
                {ICONS[item.path]}
                {t(item.label)}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <PersonMenu />
    </div>
  )
}
