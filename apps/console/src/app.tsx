import { LanguageProvider, theme } from '@gongbao/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { createQueryClient } from './api/query.ts'
import { useTexts } from './i18n/index.ts'
import { createConsoleRouter } from './router.tsx'

const queryClient = createQueryClient(() => {
  queryClient.setQueryData(['session'], null)
  void router.navigate({ to: '/sign-in' })
})
const router = createConsoleRouter(queryClient)

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Who asks for no motion gets none: the components wait for the end of movements that a style sheet alone would only cut off. */
const motionless = matchMedia('(prefers-reduced-motion: reduce)').matches

/** Everything a page stands in: theme, language, cache, address bar. */
export function App() {
  const { language } = useTexts()
  return (
    <ConfigProvider
      theme={motionless ? { ...theme, token: { ...theme.token, motion: false } } : theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
    >
      <LanguageProvider language={language}>
        <AntApp>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </AntApp>
      </LanguageProvider>
    </ConfigProvider>
  )
}
