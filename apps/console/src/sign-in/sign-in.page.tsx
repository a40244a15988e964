/** Signing in: e-mail and password, then the second factor, then, for people who serve in several places, which one. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type Membership, signInApi } from '../api/session.ts'
import { switchLanguage, useTexts } from '../i18n/index.ts'
import { ChooseMembership } from './choose-membership.tsx'
import { PasswordForm, TotpForm } from './forms.tsx'

type Step = { name: 'password' } | { name: 'totp' } | { name: 'choose'; memberships: readonly Membership[] }

export function SignInPage() {
  const { t, language } = useTexts()
  const [step, setStep] = useState<Step>({ name: 'password' })
  const finish = useFinish()
  const chooseFrom = async (memberships: readonly Membership[]) => {
    const only = memberships.length === 1 ? memberships[0] : undefined
    if (!only) return setStep({ name: 'choose', memberships })
    await signInApi.choose(only.id)
    await finish()
  }
  return (
    <div className="gate">
      <div className="gate-side">
        <div className="gate-mark">
          <img src="/favicon.svg" width="34" height="34" alt="" />
          {t('app.name')} Gongbao
        </div>
        <div>
          <h1>{t('signIn.motto')}</h1>
          <p>{t('signIn.lead')}</p>
        </div>
        <ol className="gate-chain" aria-hidden="true">
          {t('signIn.chain')
            .split(' → ')
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
      </div>
      <div className="gate-main">
        <Button className="gate-language" type="text" onClick={() => switchLanguage(language === 'zh' ? 'en' : 'zh')}>
          {t('shell.language')}
        </Button>
        {step.name === 'password' ? <PasswordForm onDone={() => setStep({ name: 'totp' })} /> : null}
        {step.name === 'totp' ? <TotpForm onDone={chooseFrom} onRestart={() => setStep({ name: 'password' })} /> : null}
        {step.name === 'choose' ? (
          <ChooseMembership
            memberships={step.memberships}
            onDone={finish}
            onRestart={() => setStep({ name: 'password' })}
          />
        ) : null}
      </div>
    </div>
  )
}

/** Forgets what an earlier session read, then opens the first page this one may see. */
function useFinish() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    queryClient.clear()
    await navigate({ to: '/' })
  }
}
