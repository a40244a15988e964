/** A result as a workbook for whoever reckons on; the writer is loaded only when it is asked for. Amounts in yuan, as numbers. */
import { percent, plainYuan } from '@gongbao/ui'
import type { useTexts } from '../../i18n/index.ts'
import type { Cell as Compared } from './compare.ts'
import { DIMENSIONS } from './read-report.ts'
import { figureText, type Result, type Side } from './what-if.ts'

type T = ReturnType<typeof useTexts>['t']
type Cell = string | number | null
interface Sheet {
  readonly name: string
  readonly rows: Cell[][]
}

export async function downloadWorkbook(result: Result, t: T, language: 'zh' | 'en', fileName: string): Promise<void> {
  await download(sheetsOf(result, t, language), fileName)
}

export async function download(sheets: Sheet[], fileName: string): Promise<void> {
  const { writeXlsx } = await import('hucre/xlsx')
  const bytes = await writeXlsx({ sheets })
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName}.xlsx`
  link.click()
  URL.revokeObjectURL(url)
}

const money = (fen: number | null): Cell => (fen === null ? null : Number(plainYuan(fen)))
/** What a spreadsheet would run is text (quality 33). */
export const plain = (text: string): string => (/^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text)

export function cellOf(cell: Compared): Cell {
  if (typeof cell === 'string') return plain(cell)
  if ('fen' in cell) return money(cell.fen)
  if ('bp' in cell) return cell.bp === null ? null : percent(cell.bp)
  return cell.people
}

/** @returns one sheet for each part; amounts in yuan, hidden cells empty */
export function sheetsOf({ report, search, grid, unpaid }: Result, t: T, language: 'zh' | 'en'): Sheet[] {
  const { before, after, benefits, groups, changes } = report
  const row = (label: string, of: (side: Side) => Cell): Cell[] => [label, of(before), of(after)]
  const ratio = (bp: number | null): Cell => (bp === null ? null : percent(bp))
  const sheets: Sheet[] = [
    {
      name: t('whatIf.result'),
      rows: [
        ['', t('whatIf.before'), t('whatIf.after')],
        row(t('whatIf.plan'), ({ planCode }) => planCode),
        row(t('whatIf.hash'), ({ planHash }) => planHash),
        row(t('drafts.sim.paid'), ({ paidFen }) => money(paidFen)),
        row(t('whatIf.premium'), ({ premiumFen }) => money(premiumFen)),
        row(t('drafts.sim.ratio'), ({ ratioBp }) => ratio(ratioBp)),
        row(t('whatIf.premiumForFloor'), ({ premiumForFloorFen }) => money(premiumForFloorFen)),
        [t('drafts.sim.gain'), changes.gain.people, money(changes.gain.fen)],
        [t('drafts.sim.lose'), changes.lose.people, money(changes.lose.fen)],
        [t('drafts.sim.same'), changes.same, null],
      ],
    },
    {
      name: t('whatIf.byBenefit'),
      rows: [
        ['', t('whatIf.before'), t('whatIf.after')],
        ...benefits.map(({ name, beforeFen, afterFen }): Cell[] => [plain(name), money(beforeFen), money(afterFen)]),
      ],
    },
    ...DIMENSIONS.map((one) => ({
      name: t(`whatIf.dimension.${one}`),
      rows: [
        ['', t('whatIf.people'), t('whatIf.before'), t('whatIf.after')],
        ...groups[one].map(({ key, people, beforeFen, afterFen }): Cell[] => [
          plain(key),
          people,
          money(beforeFen),
          money(afterFen),
        ]),
      ] as Cell[][],
    })),
    {
      name: t('whatIf.changesSheet'),
      rows: [
        [t('whatIf.aboveYuan'), t('whatIf.upToYuan'), t('whatIf.gain'), t('whatIf.lose')],
        ...changes.histogram.map(({ aboveFen, upToFen, gain, lose }): Cell[] => [
          money(aboveFen),
          money(upToFen),
          gain,
          lose,
        ]),
      ],
    },
  ]
  if (search)
    sheets.push({
      name: t('whatIf.searchSheet'),
      rows: [
        [t('whatIf.figure'), t('whatIf.now'), t('whatIf.becomes'), t('drafts.sim.paid'), t('drafts.sim.ratio')],
        ...search.found.map(({ parameter: { name, kind, value }, to, paidFen, ratioBp }): Cell[] => [
          plain(name[language]),
          figureText(kind, value, language),
          to === null ? t('whatIf.cannot') : figureText(kind, to, language),
          to === null ? null : money(paidFen),
          to === null ? null : ratio(ratioBp),
        ]),
      ],
    })
  if (grid)
    sheets.push({
      name: t('whatIf.gridSheet'),
      rows: [
        [
          ...grid.axes.map(({ name }) => plain(name[language])),
          t('drafts.sim.paid'),
          t('drafts.sim.ratio'),
          t('whatIf.hash'),
        ],
        ...grid.points.map(({ values, paidFen, ratioBp, planHash }): Cell[] => [
          ...values.map((value, at) => figureText(grid.axes[at]!.kind, value, language)),
          money(paidFen),
          ratio(ratioBp),
          planHash,
        ]),
      ],
    })
  const triangle = after.atDate?.triangle
  if (triangle)
    sheets.push({
      name: t('whatIf.triangleSheet'),
      rows: triangle.rows.map((amounts, at): Cell[] => [
        triangle.months[at]!,
        ...amounts.map(money),
        money(triangle.ultimates[at] ?? null),
      ]),
    })
  sheets.push({
    name: t('whatIf.unpaidSheet'),
    rows: unpaid.map(({ claimId, status, codes }): Cell[] => [claimId, status, codes.join(' ')]),
  })
  return sheets
}
