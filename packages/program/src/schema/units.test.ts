import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  civilDate,
  clauseId,
  code,
  minutes,
  money,
  monthDay,
  openDate,
  percent,
  planCode,
  points,
  signedMoney,
  whole,
  years,
} from './units.ts'
import type { Refused } from './written.ts'

/** What a unit says of a value it refuses, in Chinese: '没有单位… → 写作 …'. */
function refusal(unit: z.ZodType, value: unknown): string {
  const issue = unit.safeParse(value).error?.issues[0]
  if (issue?.code !== 'custom') throw new Error(`not refused: ${String(value)}`)
  const { zh, en, mend } = (issue.params as { refused: Refused }).refused
  expect(
    [en, mend.en].every((text) => / (?:is|are|has|does|must|holds|carries|cannot|or|write) |^write /.test(text)),
  ).toBe(true)
  return `${zh} → ${mend.zh}`
}

describe('units of a city’s files', () => {
  it.each([
    ['15000元', 1_500_000],
    ['15,000 元', 1_500_000],
    ['１５０００元', 1_500_000],
    ['15，000元', 1_500_000],
    ['１５，０００　元', 1_500_000],
    ['100.5元', 10_050],
    ['１００．５０元', 10_050],
    ['1.5万元', 1_500_000],
    ['1.5 万元', 1_500_000],
    ['１．５万元', 1_500_000],
    ['1.5 万 元', 1_500_000],
    ['1,200万元', 1_200_000_000],
    ['200万元', 200_000_000],
    ['0.0001万元', 100],
    ['0元', 0],
  ])('reads %s as fen', (text, amount) => {
    expect(money.parse(text)).toBe(amount)
  })

  it.each<[unknown, string]>([
    ['15000', '没有单位，看不出是元还是万元 → 写作 15000元 或 15000万元'],
    [15_000, '没有单位，看不出是元还是万元 → 写作 15000元 或 15000万元'],
    ['15,000', '没有单位'],
    ['15k', '的单位不是元或万元 → 写作 15000元'],
    ['1.5K', '写作 1500元'],
    ['15千元', '写作 15000元'],
    ['1.5w', '的单位没有写全 → 写作 1.5万元'],
    ['15万', '写作 15万元'],
    ['¥15000', '的单位应写“元”'],
    ['15000 yuan', '的单位应写“元”'],
    ['15000块', '的单位应写“元”'],
    ['-5元', '小于零'],
    ['1,5万元', '看不出是小数还是漏了数字 → 写作 1.5万元 或 15万元'],
    ['1，5万元', '看不出是小数还是漏了数字'],
    ['1,50元', '写作 1.50元 或 150元'],
    [',万元', '逗号不在千位上'],
    ['1,,000元', '逗号不在千位上'],
    ['12,34,567元', '逗号不在千位上'],
    ['1.500元', '看不出是小数还是千位 → 写作 1500元 或 1.50元'],
    ['1.500.000元', '有两个小数点'],
    ['0.0015元', '比分还小'],
    ['1.23456万元', '请用元写'],
    ['15 000元', '中间有空格'],
    ['1/2', '是分数'],
    ['½万元', '是分数'],
    ['15000-20000元', '不是一个确定的金额'],
    ['15000元以上', '不是一个确定的金额'],
    ['约15000元', '不是一个确定的金额'],
    ['一万五千元', '请用阿拉伯数字写'],
    ['99999999999999元', '太大'],
    ['15000\u200b元', '看不见的字符'],
    ['元', '看不懂：金额应写作'],
    ['', '看不懂'],
    [[], '看不懂'],
    [true, '看不懂'],
    [null, '金额应写作 15000元'],
  ])('refuses %j as money, saying why', (value, why) => {
    expect(refusal(money, value)).toContain(why)
  })

  it('reads money below zero only where a reversal may stand', () => {
    for (const text of ['-8000元', '－８０００元', '−8000元']) expect(signedMoney.parse(text)).toBe(-800_000)
    expect(signedMoney.parse('8000元')).toBe(800_000)
    expect(refusal(signedMoney, '-8000')).toContain('没有单位')
    expect(refusal(signedMoney, '--1元')).toContain('金额应写作')
  })

  it.each<[z.ZodType, string, number | string]>([
    [percent, '12.5%', 1_250],
    [percent, '６０％', 6_000],
    [percent, '60 %', 6_000],
    [percent, '１２．５％', 1_250],
    [points, '5个百分点', 500],
    [points, '２．５ 个百分点', 250],
    [years, '2年', 2],
    [years, '２年', 2],
    [years, '2 年', 2],
    [minutes, '30分钟', 30],
    [minutes, '３０分钟', 30],
    [civilDate, '2024-02-29', '2024-02-29'],
    [civilDate, '２０２６－０１－３１', '2026-01-31'],
    [openDate, '２０２６-０１-３１', '2026-01-31'],
    [monthDay, '０３－３１', '03-31'],
    [whole(1, 60), '２', 2],
  ])('reads rates, points, dates and counts, in full-width digits too: %#', (unit, text, value) => {
    expect(unit.parse(text)).toBe(value)
  })

  it.each<[unknown, string]>([
    ['60', '没有百分号 → 写作 60%'],
    [60, '没有百分号 → 写作 60%'],
    ['0.6', '没有百分号，看不出是几成还是百分之零点几 → 写作 60% 或 0.6%'],
    [0.6, '写作 60% 或 0.6%'],
    ['1/2', '是分数'],
    ['1,5%', '写作 1.5%'],
    ['60个百分点', '这里要写比例本身 → 写作 60%'],
    ['5‰', '写作 0.5%'],
    ['百分之六十', '请用百分数写'],
    ['6成', '请用百分数写'],
    ['100.01%', '超过 100%'],
    ['60.123%', '小数多于两位'],
    ['-1%', '小于零'],
  ])('refuses %j as a rate, saying why', (value, why) => {
    expect(refusal(percent, value)).toContain(why)
  })

  it.each<[z.ZodType, unknown, string]>([
    [points, '5%', '看不出是加上还是乘以 → 写作 5个百分点'],
    [points, 5, '没有写明是百分点 → 写作 5个百分点'],
    [points, '101个百分点', '超过 100 个百分点'],
    [years, 2, '没有单位，看不出是年、月还是日 → 写作 2年'],
    [years, '24个月', '不是按年写的'],
    [years, '2.5年', '不是整年'],
    [minutes, 30, '没有写明是分钟 → 写作 30分钟'],
    [minutes, '1小时', '不是按分钟写的 → 写作 60分钟'],
    [monthDay, '3月31日', '写作 03-31'],
  ])('refuses points, years and minutes that do not name their unit: %#', (unit, value, why) => {
    expect(refusal(unit, value)).toContain(why)
  })

  it.each<[unknown, string]>([
    ['2026/1/1', '的写法不是年-月-日各占 4、2、2 位 → 写作 2026-01-01'],
    ['2026-1-1', '写作 2026-01-01'],
    ['2026.01.01', '写作 2026-01-01'],
    ['2026年1月1日', '写作 2026-01-01'],
    ['20260101', '会与编号混淆 → 写作 2026-01-01'],
    [20260101, '写作 2026-01-01'],
    ['1/2/2026', '看不出哪个是年、哪个是月、哪个是日'],
    ['26-01-02', '看不出哪个是年'],
    ['2025-02-29', '没有这一天'],
    ['2025/2/30', '日期应写作 2026-01-31'],
    ['2026-01-01 10:00:00', '这里只写到日 → 写作 2026-01-01'],
    ['2026-01', '没有写到日'],
    [2026, '没有写到日'],
    ['1月1日', '没有写年份'],
  ])('refuses %j as a date, saying why', (value, why) => {
    expect(refusal(civilDate, value)).toContain(why)
    if (typeof value === 'string') expect(refusal(openDate, value)).toContain(why)
  })

  it('reads codes, clause ids and plan codes', () => {
    expect(code.parse('WORK_INJURY')).toBe('WORK_INJURY')
    expect(clauseId.parse('W18')).toBe('W18')
    expect(planCode.parse(2026)).toBe('2026')
    for (const text of ['constructor', 'toString', '1a', 'a b', '']) expect(code.safeParse(text).success).toBe(false)
  })
})
