import { parseYuan } from '@gongbao/kernel'
import type { Hono } from 'hono'
import type { Problem } from '../api.ts'
import { type PortalContext, type PortalEnv, statusOf } from '../context.tsx'
import { type Asked, EstimatePage } from '../pages/estimate.tsx'
import { MessagePage } from '../pages/message.tsx'

/** 75000, 75,000.50, ７５０００元, 7.5万: in yuan, as people write it. @returns whole fen, or null */
function fenOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s¥]/g, '').replace(/元$/, '')
  const amount = parseYuan(plain.replace(/万$/, ''))
  if (amount === null || amount <= 0) return null
  return plain.endsWith('万') ? amount * 10_000 : amount
}

const AMOUNT = { zh: '请填写大于零的金额，最多两位小数，例如 75000 或 7.5万', en: 'An amount above zero, e.g. 75000' }
const unreadable: Problem = {
  type: 'about:blank',
  title: AMOUNT.zh,
  status: 400,
  detail: AMOUNT.zh,
  code: 'INVALID_INPUT',
  instance: '',
  text: AMOUNT,
  errors: [{ field: 'amount', ...AMOUNT }],
}

/** The form asks in yuan what the API takes in fen. */
const inYuan = (problem: Problem): Problem => ({
  ...problem,
  errors: (problem.errors ?? []).map((one) => ({ ...one, field: one.field.replace(/amountFen$/, 'amount') })),
})

async function estimatePage(c: PortalContext): Promise<Response> {
  const view = c.get('view')
  const { plan } = view.program
  if (!plan) return c.html(<MessagePage view={view} />, 404)
  const asked: Asked = c.req.query()
  const show = (problem?: Problem) =>
    c.html(<EstimatePage view={view} plan={plan} asked={asked} problem={problem} />, statusOf(problem))
  if (asked.amount === undefined) return show()
  const amountFen = fenOf(asked.amount)
  if (amountFen === null) return show(unreadable)
  const { benefit = '', insutype, healthStatus, enrolledYears } = asked
  const query = {
    planCode: plan.code,
    benefit,
    amountFen,
    ...(insutype ? { insutype: insutype as '310' } : {}),
    ...(healthStatus ? { healthStatus: healthStatus as 'healthy' } : {}),
    ...(enrolledYears ? { enrolledYears: Number(enrolledYears.normalize('NFKC')) } : {}),
  }
  const found = await c.get('api')('get', '/api/estimate', { query })
  if (!found.ok) return show(inYuan(found.problem))
  return c.html(<EstimatePage view={view} plan={plan} asked={asked} found={found.value} />)
}

export function estimatePages(portal: Hono<PortalEnv>): void {
  portal.get('/estimate', estimatePage)
}
