/** Who designs and signs a product, and when (S18, W36): insurers and their actuary; the bureau guides. */
import { formatDate } from '@gongbao/kernel'
import { planFileOf, type Report } from './report.ts'

/** What only those who bear the product may do to it. */
const DESIGNING = ['draft', 'sign', 'approve', 'publish'] as const
const STEP_NAMES = { draft: '起草', sign: '签字', approve: '批准', publish: '发布' } as const

export function checkApprovals(report: Report): void {
  const { approvals } = report.city.program
  for (const step of DESIGNING) {
    const at = approvals[step].indexOf('bureau-officer')
    if (at < 0) continue
    report.warning(
      'BUREAU_DECIDES',
      { file: 'program.yaml', path: ['approvals', step, at] },
      {
        zh: `医保部门在“${STEP_NAMES[step]}”一栏：产品由保险公司自主设计，医保部门只提指导和建议`,
        en: `the bureau stands under ${step}: insurers design the product, the bureau guides`,
        mend: {
          zh: '把 bureau-officer 移到 comment，或在 CHANGELOG 写明所依据的条款',
          en: 'move bureau-officer to `comment`, or give the clause for it in the changelog',
        },
        clause: approvals.clause,
      },
    )
  }
  for (const [code, { product, window }] of report.city.plans) {
    const { signedOn } = product.actuary
    if (signedOn <= window.from) continue
    report.warning(
      'SIGNED_AFTER_WINDOW_OPENS',
      { file: planFileOf(code), path: ['product', 'actuary', 'signedOn'] },
      {
        zh: `精算师${formatDate(signedOn)}才签字，投保期${formatDate(window.from)}已开始`,
        en: `the actuary signed on ${signedOn}, after the window opened on ${window.from}`,
        mend: { zh: '签字应在开始销售之前', en: 'the signature comes before anything is sold' },
        clause: approvals.clause,
      },
    )
  }
}
