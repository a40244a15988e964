/** GET /api/estimate: "if I bear this much, what is paid?", before anybody buys or is treated. */
import { fenField, say, z } from '@gongbao/access'

/** One hundred million yuan: more than any year's cap, and no sum of it leaves what is exact. */
const MOST_FEN = 10_000_000_000

export const estimateQuery = z.strictObject({
  planCode: z.string().max(60),
  benefit: z.string().max(60).openapi({ description: '责任代码 · a benefit’s code, as GET /api/program lists them' }),
  amountFen: z.coerce
    .number(say('请填写金额', 'an amount is needed'))
    .int(say('金额单位为分，须为整数', 'whole fen'))
    .min(1, say('金额须大于零', 'more than zero'))
    .max(MOST_FEN, say('金额过大（最多1亿元）', 'too large: at most 100,000,000 yuan'))
    .openapi({ description: '这项责任内个人负担的金额（分）· borne by the person within this benefit, in fen' }),
  healthStatus: z
    .enum(['healthy', 'preExisting'])
    .default('healthy')
    .openapi({ description: '参保前是否有约定的既往症 · whether a listed condition existed before enrolling' }),
  enrolledYears: z.coerce
    .number()
    .int()
    .min(1)
    .max(30)
    .default(1)
    .openapi({ description: '累计参保年数，含本年 · years enrolled, this one included' }),
  insutype: z
    .enum(['310', '390'])
    .default('390')
    .openapi({ description: '310 职工医保 employee · 390 居民医保 resident' }),
})

export const estimateView = z.strictObject({
  planCode: z.string(),
  benefit: z.string(),
  name: z.string(),
  clause: z.string().nullable(),
  amountFen: fenField(),
  deductibleUsedFen: fenField(),
  payableFen: fenField(),
  /** What stays with the person after this insurance. */
  remainsFen: fenField(),
  reasons: z.array(z.strictObject({ code: z.string(), clause: z.string().nullable(), text: z.string() })),
})
