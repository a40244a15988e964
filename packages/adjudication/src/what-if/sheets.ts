/** A result as tables, for a terminal, CSV and XLSX alike. */
import { type Bilingual, formatPercent } from '@gongbao/kernel'
import type { AtDate } from './at-date.ts'
import { DIMENSIONS, type GroupRow } from './by-group.ts'
import type { Changes, LargestChange } from './changes.ts'
import type { Axis, GridPoint } from './grid.ts'
import { sayValue } from './parameters.ts'
import type { Report, SideReport } from './report.ts'
import type { SearchResult } from './search.ts'
import { bothOf, figureText, KEY_WORDS, type Say } from './sheet-words.ts'

/** null is shown as '—': not known, or hidden. */
export type Cell = string | number | null | { readonly fen: number | null } | { readonly bp: number | null }

export interface Sheet {
  /** Short, unique. */
  readonly name: string
  readonly title: Bilingual
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Results {
  readonly report: Report
  /** What the codes of districts mean. */
  readonly districts?: ReadonlyMap<string, string> | undefined
  readonly search?: SearchResult | undefined
  readonly grid?: { readonly axes: readonly Axis[]; readonly points: readonly GridPoint[] } | undefined
}

export function sheetsOf({ report, districts = new Map(), search, grid }: Results): Sheet[] {
  const say = (key: string): string => KEY_WORDS[key] ?? districts.get(key) ?? key
  return [
    summary(report),
    benefits(report),
    ...DIMENSIONS.map((one) => groups(one, report.groups[one], say)),
    histogram(report.changes),
    largest(report.changes, say),
    ...(report.after.atDate ? dateSheets(report.after.atDate) : []),
    ...(search ? [searched(search)] : []),
    ...(grid ? [gridded(grid)] : []),
    unpaid(report),
  ]
}

const fen = (amount: number | null): Cell => ({ fen: amount })
const bp = (rate: number | null): Cell => ({ bp: rate })
const BEFORE = '原方案 before'
const AFTER = '新方案 after'
const DIFFERENCE = '差额 difference'

function summary({ before, after, book, floorBp, changes }: Report): Sheet {
  const row = (zh: string, en: string, of: (side: SideReport) => Cell): Cell[] => [`${zh} ${en}`, of(before), of(after)]
  const yesNo = (is: boolean | null): Cell => (is === null ? null : is ? '是 yes' : '否 no')
  const { claim, reversal, denied, review } = book.kinds
  return {
    name: 'summary',
    title: { zh: '总览', en: 'Summary' },
    head: ['', BEFORE, AFTER],
    rows: [
      row('方案', 'plan', ({ planCode }) => planCode),
      row('方案指纹', 'plan hash', ({ planHash }) => planHash.slice(0, 16)),
      row('赔付', 'paid', ({ paidFen }) => fen(paidFen)),
      row('保费', 'premium', ({ premiumFen }) => fen(premiumFen)),
      row('赔付率', 'payout ratio', ({ ratioBp }) => bp(ratioBp)),
      row('下限', 'floor', () => bp(floorBp)),
      row('达到下限', 'reaches the floor', ({ reachesFloor }) => yesNo(reachesFloor)),
      row('达到下限的最高保费', 'most premium for the floor', ({ premiumForFloorFen }) => fen(premiumForFloorFen)),
      ['增加的人 people who gain', changes.gain.people, fen(changes.gain.fen)],
      ['减少的人 people who lose', changes.lose.people, fen(changes.lose.fen === null ? null : 0 - changes.lose.fen)],
      ['不变的人 people unchanged', changes.same, null],
      ...(changes.gain.fen === null
        ? [['（— 一边不足十人，不显示 — fewer than ten on one side, hidden）', '', ''] as const]
        : []),
      ['记录 records', book.lines, `冲销 reversals ${reversal} · 赔案 claims ${claim}`],
      ['不赔 denied · 待审 review · 坏行 bad', denied + review + book.errors, `${denied} · ${review} · ${book.errors}`],
    ],
  }
}

function benefits({ benefits: list }: Report): Sheet {
  return {
    name: 'benefits',
    title: { zh: '各项责任', en: 'By benefit' },
    head: ['责任 benefit', BEFORE, AFTER, DIFFERENCE],
    rows: list.map(({ code, name, beforeFen, afterFen }) => [
      `${name} ${code}`,
      fen(beforeFen),
      fen(afterFen),
      fen(afterFen - beforeFen),
    ]),
  }
}

const GROUP_WORDS: Readonly<Record<(typeof DIMENSIONS)[number], Bilingual>> = {
  ageBand: { zh: '年龄', en: 'By age' },
  district: { zh: '区县', en: 'By district' },
  insutype: { zh: '险种', en: 'By insurance type' },
  health: { zh: '健康状况', en: 'By health status' },
}

function groups(name: (typeof DIMENSIONS)[number], rows: readonly GroupRow[], say: Say): Sheet {
  return {
    name,
    title: GROUP_WORDS[name],
    head: [
      `${GROUP_WORDS[name].zh} ${GROUP_WORDS[name].en.replace('By ', '')}`,
      '人数 people',
      '自付 burden',
      BEFORE,
      AFTER,
      DIFFERENCE,
    ],
    rows: rows.map(({ key, people, burdenFen, beforeFen, afterFen }) => [
      say(key),
      people,
      fen(burdenFen),
      fen(beforeFen),
      fen(afterFen),
      fen(afterFen === null || beforeFen === null ? null : afterFen - beforeFen),
    ]),
  }
}

function histogram({ histogram: cells }: Changes): Sheet {
  return {
    name: 'changes',
    title: { zh: '每人增减（少于十人的格不显示）', en: 'By how much people gain or lose (cells under ten hidden)' },
    head: ['大于 above', '至 up to', '增加 gain', '减少 lose'],
    rows: cells.every(({ gain, lose }) => gain === null && lose === null)
      ? []
      : cells.map(({ aboveFen, upToFen, gain, lose }) => [fen(aboveFen), fen(upToFen), gain, lose]),
  }
}

function largest({ largest: { gain, lose } }: Changes, say: Say): Sheet {
  const rowsOf = (side: string, list: readonly LargestChange[]): Cell[][] =>
    list.map(({ ordinal, ageBand, district, fen: amount }) => [
      side,
      ordinal,
      ageBand,
      district === null ? null : say(district),
      fen(amount),
    ])
  return {
    name: 'largest',
    title: { zh: '增减最大的各十人（去标识化）', en: 'The ten largest on either side, de-identified' },
    head: ['', '#', '年龄 age', '区县 district', '元 yuan'],
    rows: [...rowsOf('增加 gain', gain), ...rowsOf('减少 lose', lose)],
  }
}

function dateSheets({ on, paidFen, approvedFen, reportedFen, incurredFen, prior, triangle }: AtDate): Sheet[] {
  const columns = Math.max(0, ...triangle.rows.map((row) => row.length))
  return [
    {
      name: 'at-date',
      title: { zh: `${on} 的已决、已核、含未决、含IBNR`, en: `Paid, approved, reported, incurred on ${on}` },
      head: ['', '新方案 after'],
      rows: [
        ['已决 paid', fen(paidFen)],
        ['已核 approved', fen(approvedFen)],
        ['含未决 reported', fen(reportedFen)],
        ['含IBNR incurred', fen(incurredFen)],
        ['先验期望 expected by the prior', fen(prior?.expectedFen ?? null)],
        ['应已发展 developed', bp(prior?.developed ?? null)],
        ['BF 最终 ultimate by Bornhuetter–Ferguson', fen(prior?.ultimateFen ?? null)],
        ['链梯法未报 not reported by chain ladder', fen(triangle.notReportedFen)],
      ],
    },
    {
      name: 'triangle',
      title: {
        zh: '流量三角形（治疗月 × 报案发展月，累计）',
        en: 'Triangle: month of treatment by month of reporting, cumulative',
      },
      head: ['月 month', ...Array.from({ length: columns }, (_, at) => String(at)), '最终 ultimate'],
      rows: triangle.rows.map((row, at) => [
        triangle.months[at]!,
        ...Array.from({ length: columns }, (_, column): Cell => (column < row.length ? fen(row[column]!) : '')),
        fen(triangle.ultimates[at] ?? null),
      ]),
    },
  ]
}

function searched({ goal, isMet, found, skipped }: SearchResult): Sheet {
  const [zh, en] = goal.is === 'at-least' ? ['至少', 'at least'] : ['至多', 'at most']
  const rate = formatPercent(goal.rate)
  return {
    name: 'search',
    title: {
      zh: `只改一个数字而使赔付率${zh} ${rate}`,
      en: `Single figures that bring the ratio to ${en} ${rate}`,
    },
    head: ['数字 figure', '名称 name', '现为 now', '改为 to', '赔付 paid', '赔付率 ratio'],
    rows: [
      ...(isMet ? [['已达到，不必改 met already', '', '', '', fen(null), bp(null)]] : []),
      ...found.map(({ parameter: { path, name, kind, value }, to, paidFen, ratioBp }): Cell[] => [
        path,
        bothOf(name),
        sayValue(kind, value),
        to === null ? '达不到 cannot' : sayValue(kind, to),
        fen(paidFen),
        bp(ratioBp),
      ]),
      ...skipped.map(({ path, name, kind, value }): Cell[] => [
        path,
        bothOf(name),
        sayValue(kind, value),
        '未试 not tried',
        fen(null),
        bp(null),
      ]),
    ],
  }
}

function gridded({ axes, points }: NonNullable<Results['grid']>): Sheet {
  return {
    name: 'grid',
    title: { zh: '方案网格', en: 'Grid of scenarios' },
    head: [
      ...axes.map(({ parameter }) => figureText(parameter)),
      '赔付 paid',
      '保费 premium',
      '赔付率 ratio',
      '方案指纹 plan hash',
    ],
    rows: points.map(({ values, paidFen, premiumFen, ratioBp, planHash }) => [
      ...values.map((value, at) => sayValue(axes[at]!.parameter.kind, value)),
      fen(paidFen),
      fen(premiumFen),
      bp(ratioBp),
      planHash.slice(0, 16),
    ]),
  }
}

/** Every line that pays nothing for a reason of its own, under the new plan. */
function unpaid({ unpaid: { after } }: Report): Sheet {
  const words = { denied: '不赔 denied', review: '待审 review', error: '坏行 bad' } as const
  return {
    name: 'unclassified',
    title: { zh: '不赔、待审或读不懂的行（新方案）', en: 'Lines denied, waiting or unread (after)' },
    head: ['行 line', '', '原因 codes', '字段 field'],
    rows: after.map(({ line, status, codes, field }) => [line, words[status], codes.join(' '), field ?? '']),
  }
}
