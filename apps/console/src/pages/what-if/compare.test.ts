import { expect, test } from 'vitest'
import { caveats, compareRows, type Told } from './compare.ts'
import { sentOf } from './what-if.ts'
import { wishText } from './wish-words.ts'

const t = ((key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')) as never

const side = (planHash: string, paidFen: number) => ({
  planCode: '2026',
  planHash,
  paidFen,
  premiumFen: 1_000,
  ratioBp: paidFen * 10,
  reachesFloor: paidFen > 750,
  premiumForFloorFen: null,
  atDate: null,
})

function told(more: { mark?: string; base?: string; paid?: number; gain?: number | null } = {}): Told {
  const { mark = '2025-14-a', base = 'b0', paid = 800, gain = 12 } = more
  const hidden = gain === null
  return {
    whatIfId: `wif_${paid}`,
    planCode: '2026',
    wish: { planCode: '2026' },
    told: { figures: [], grid: [] },
    result: {
      planYear: 2025,
      bookMark: mark,
      report: {
        book: { lines: 14, persons: 13, kinds: {}, errors: 0 },
        floorBp: 7_500,
        before: side(base, 700),
        after: side('a1', paid),
        benefits: [{ code: 'main', name: '住院', beforeFen: 700, afterFen: paid }],
        changes: {
          gain: { people: gain, fen: hidden ? null : paid - 700 },
          lose: { people: hidden ? null : 0, fen: hidden ? null : 0 },
        },
      },
    },
  } as unknown as Told
}
const cellsOf = (all: readonly Told[], key: string) => compareRows(all, t).find((row) => row.key === key)!.cells

test('results stand side by side by total, ratio, benefit, and who gains and loses; what is hidden stays hidden', () => {
  const all = [told(), told({ paid: 720, gain: null })]
  expect(cellsOf(all, 'paid')).toEqual([{ fen: 800 }, { fen: 720 }])
  expect(cellsOf(all, 'difference')).toEqual([{ fen: 100 }, { fen: 20 }])
  expect(cellsOf(all, 'ratio')).toEqual([{ bp: 8_000 }, { bp: 7_200 }])
  expect(cellsOf(all, 'floor')).toEqual(['whatIf.yes', 'whatIf.no'])
  expect(cellsOf(all, 'gain')).toEqual([{ people: 12 }, 'whatIf.fewPeople'])
  expect(cellsOf(all, 'gainFen')).toEqual([{ fen: 100 }, 'whatIf.fewPeople'])
  expect(cellsOf(all, 'benefit main')).toEqual([{ fen: 800 }, { fen: 720 }])
})

test('it is said when claims or the plans compared with are not the same', () => {
  expect(caveats([told(), told({ paid: 1 })])).toEqual([])
  expect(caveats([told(), told({ mark: '2025-15-b' })])).toEqual(['books'])
  expect(caveats([told(), told({ base: 'b1' })])).toEqual(['bases'])
})

test('a wish is told by names, and as it was written where the plan no longer has the figure', () => {
  const name = { zh: '住院·免赔额', en: '住院 · Deductible' }
  const wish = {
    planCode: '2026',
    figures: [
      { path: 'a', value: '12000元' },
      { path: 'gone', value: '5%' },
    ],
    goal: { is: 'floor' as const, rate: null },
  }
  const known = { name, kind: 'money', value: 1_200_000 }
  const gone = { name: { zh: 'gone', en: 'gone' }, kind: '', value: null }
  const said = wishText({ wish, told: { figures: [known, gone], grid: [] } }, t, 'zh')
  expect(said).toBe(
    '2026 · whatIf.said.figure 住院·免赔额 12,000.00 元 · whatIf.said.figure gone 5% · whatIf.said.goal whatIf.goals.floor',
  )
})

test('a figure may be typed with its unit or without, as in the forms of a plan', () => {
  expect(['12,000', '12000元', '１２０００', '1.5万元', ' 900 '].map((typed) => sentOf(typed, 'money'))).toEqual([
    '12000元',
    '12000元',
    '１２０００元',
    '1.5万元',
    '900元',
  ])
  expect([sentOf('65', 'rate'), sentOf('65%', 'rate'), sentOf('5', 'points'), sentOf('2', 'count')]).toEqual([
    '65%',
    '65%',
    '5个百分点',
    '2',
  ])
  expect(sentOf('65%', 'money')).toBe('65%')
})
