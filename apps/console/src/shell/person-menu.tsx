/** The person and the role they act in: switching opens a new session, signing out ends this one. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Dropdown, type MenuProps } from 'antd'
import { errorText } from '../api/query.ts'
import { type Membership, type Session, signInApi, useSession } from '../api/session.ts'
import { useGet } from '../api/use.ts'
import { switchLanguage, useTexts, wordFor } from '../i18n/index.ts'

export function PersonMenu() {
  const session = useSession()
  const { t, language } = useTexts()
  const { change, leave } = useLeaving()
  const coinsurer = useCoinsurerName(session)
  const others = session.memberships.filter((membership) => membership.id !== session.membership.id)
  const items: MenuProps['items'] = [
    ...(others.length
      ? [
          {
            type: 'group' as const,
            key: 'switch',
            label: t('shell.switchMembership'),
            children: others.map((membership) => ({
              key: membership.id,
              label: nameOf(membership, wordFor(t, 'role', membership.role)),
              onClick: () => change(membership.id),
            })),
          },
          { type: 'divider' as const },
        ]
      : []),
    { key: 'language', label: t('shell.language'), onClick: () => switchLanguage(language === 'zh' ? 'en' : 'zh') },
    { key: 'out', label: t('shell.signOut'), onClick: leave },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="topLeft">
      <button type="button" className="shell-person">
        <span>{session.name}</span>
        <small>
          {wordFor(t, 'role', session.membership.role)}
          {coinsurer ? ` · ${coinsurer}` : ''}
        </small>
      </button>
    </Dropdown>
  )
}

/** A coinsurer by the name its city's consortium knows it by; by its code where that cannot be read. */
function useCoinsurerName({ membership, permissions }: Session): string | null {
  const code = membership.coinsurer
  const enabled = code !== null && permissions.includes('consortium.read')
  const { data } = useGet('/api/consortium/cycles', {}, { enabled })
  const members = data?.items.flatMap((cycle) => cycle.members) ?? []
  return members.find((member) => member.code === code)?.shortName ?? code
}

const nameOf = (membership: Membership, role: string): string =>
  `${membership.tenantName} · ${role}${membership.coinsurer ? ` · ${membership.coinsurer}` : ''}`

/** Both ways out of a session drop everything read under it. */
function useLeaving() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { language } = useTexts()
  const after = (act: Promise<unknown>, to: '/' | '/sign-in') =>
    act
      .then(async () => {
        queryClient.clear()
        await navigate({ to })
      })
      .catch((error: unknown) => void message.error(errorText(error, language)))
  return {
    change: (id: string) => after(signInApi.choose(id), '/'),
    leave: () => after(signInApi.signOut(), '/sign-in'),
  }
}
