/** Figures say where they come from: a clause, or `illustrative: true` when no document gives them. Names that only hold a place are refused. */
import { figuresOf } from '../decide/figures.ts'
import type { Benefit, Plan } from '../schema/plan.ts'
import type { Cycle } from '../schema/program.ts'
import { cycleFileOf, planFileOf, type Report, type Spot } from './report.ts'

interface Figure {
  readonly clause?: string | undefined
  readonly illustrative?: true | undefined
}
type Path = readonly (string | number)[]
type Placed = readonly [path: Path, figure: Figure | undefined]

export function checkFigures(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    sayUnsourced(report, planFileOf(code), planFigures(plan))
    refusePlaceholder(report, { file: planFileOf(code), path: ['product', 'filingNo'] }, plan.product.filingNo)
  }
  for (const [name, cycle] of report.city.cycles) sayUnsourced(report, cycleFileOf(name), cycleFigures(cycle))
  for (const key of ['name', 'licence', 'domainRecord', 'complaintLine'] as const)
    refusePlaceholder(report, { file: 'program.yaml', path: ['operator', key] }, report.city.program.operator[key])
}

function planFigures(plan: Plan): Placed[] {
  const benefits = plan.benefits.flatMap((benefit, at): Placed[] => {
    const { bonus = [], caps = [], limits = [] } = benefit
    const path = ['benefits', at]
    const each = (key: string, figures: readonly Figure[]): Placed[] =>
      figures.map((figure, index) => [[...path, key, index], figure])
    const replaceable = (['deductible', 'tiers', 'cap'] as const).flatMap((name) => figuresOf(benefit, at, name))
    return [
      ...replaceable.map(({ path: place, figure }): Placed => [place, sourced(benefit, place, figure)]),
      ...each('bonus', bonus),
      ...each('caps', caps),
      ...each('limits', limits),
    ]
  })
  const prices = plan.price.map((rule, at): Placed => [['price', at], rule])
  const shared = (plan.sharedDeductibles ?? []).map((pool, at): Placed => [['sharedDeductibles', at], pool])
  return [...prices, ...shared, ...benefits, [['yearCap'], plan.yearCap], [['rounding'], plan.rounding]]
}

/** A shared deductible states its figure elsewhere; a variant may speak for all that it replaces. */
function sourced(
  { variants = [] }: Benefit,
  path: Path,
  figure: Figure & { shared?: string | undefined },
): Figure | undefined {
  if (figure.shared !== undefined) return undefined
  const variant = path[2] === 'variants' ? variants[path[3] as number] : undefined
  return variant?.clause || variant?.illustrative ? variant : figure
}

function cycleFigures({ payout, consortium, costs, prefund }: Cycle): Placed[] {
  return [
    [['payout', 'floor'], payout.floor],
    [['payout', 'costLimit'], payout.costLimit],
    [['payout', 'prior'], payout.prior],
    [['consortium', 'leadFee'], consortium.leadFee],
    [['prefund'], prefund],
    ...costs.map((cost, at): Placed => [['costs', at], cost]),
  ]
}

function sayUnsourced(report: Report, file: string, figures: readonly Placed[]): void {
  for (const [path, figure] of figures) {
    if (!figure || figure.clause || figure.illustrative) continue
    report.warning(
      'FIGURE_WITHOUT_SOURCE',
      { file, path },
      {
        zh: '此数字没有条款依据，也没有标明示意',
        en: 'this figure names no clause and is not marked illustrative',
        mend: { zh: '写明 clause，或 illustrative: true', en: 'state its clause, or illustrative: true' },
      },
    )
  }
}

function refusePlaceholder(report: Report, spot: Spot, value: string): void {
  if (!/^(?:待.*|暂无|无|未.*|tbd|todo|n\/?a|x+|-+|\?+)$/i.test(value)) return
  report.error('PLACEHOLDER', spot, {
    zh: `“${value}”只是占位：没有它不得销售`,
    en: `“${value}” only holds a place: nothing may be sold without it`,
    mend: { zh: '请填写实际内容；演示可写示意编号', en: 'fill it in; a demonstration may carry a made-up number' },
  })
}
