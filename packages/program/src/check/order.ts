/** Says where a plan makes the order of claims matter: nothing is wrong with it, but people should know. */
import { layersOf } from '../decide/order.ts'
import { keyText } from '../load/findings.ts'
import { planFileOf, type Report } from './report.ts'

export function sayOrder(report: Report): void {
  for (const [code, plan] of report.city.plans) {
    const layers = layersOf(plan).filter(({ orderMatters }) => orderMatters)
    if (layers.length === 0) continue
    const keys = layers.map(({ path }) => keyText(path)).join('、')
    const reasons = [...new Set(layers.map(({ zh }) => zh))].join('；')
    const because = [...new Set(layers.map(({ en }) => en))].join('; ')
    report.note(
      'ORDER_MATTERS',
      { file: planFileOf(code), path: layers[0]!.path },
      {
        zh: `同样的案件，先后不同，全年赔款可能不同（${keys}）：${reasons}`,
        en: `the same claims in another order may owe another total (${keys}): ${because}`,
        mend: {
          zh: '无须修改：按收到的先后理算，冲销时其后各案重新计算',
          en: 'nothing to mend: claims are paid in the order received, and a reversal pays those after it anew',
        },
      },
    )
  }
}
