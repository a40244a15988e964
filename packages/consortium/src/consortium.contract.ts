/** The consortium as the console and its members see it. Amounts are integer fen, shares basis points. */
import { dateField, fenField, idOut, instantOut, z } from '@gongbao/access'

export const shareBp = z.int().openapi({ example: 3000, description: '单位：基点，10000 = 100% · in basis points' })
const clause = z.string().nullable().openapi({ description: '依据条款 · the clause it rests on' })

export const memberView = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  licence: z.string(),
  isLead: z.boolean(),
  shareBp,
  illustrative: z.boolean().openapi({ description: '示例，非官方 · stands in no document' }),
  solvency: z
    .object({ coreRatio: z.string(), comprehensiveRatio: z.string(), riskRating: z.string(), on: dateField() })
    .nullable()
    .openapi({ description: '最近一次公布的偿付能力 · solvency as last published' }),
})

export const cycleView = z
  .object({
    code: z.string(),
    name: z.string(),
    planYears: z.array(z.int()),
    state: z
      .enum(['forming', 'closed'])
      .openapi({ description: 'closed：名单已锁定，周期内不得增加成员 · the roster is closed for the cycle' }),
    closedAt: instantOut().nullable(),
    /** While it forms: the day it closes. */
    closesOn: dateField().nullable(),
    closedClause: clause,
    members: z.array(memberView),
    lead: z.object({ code: z.string(), method: z.string(), on: dateField(), clause }),
    mostMembers: z.object({ count: z.int(), clause }).nullable(),
    exception: z.object({ reason: z.string(), approvedBy: z.string(), on: dateField() }).nullable(),
    leadFee: z.object({ rateBp: shareBp, clause }),
  })
  .openapi('ConsortiumCycle')

export const positionView = z.object({
  premiumFen: fenField(),
  leadFeePaidFen: fenField(),
  leadFeeReceivedFen: fenField(),
  claimsFen: fenField(),
  thirdPartyFen: fenField(),
  netFen: fenField(),
})

export const memberPartView = z.object({
  code: z.string(),
  name: z.string(),
  isLead: z.boolean(),
  shareBp,
  toDate: positionView,
  /** Since the last statement. */
  unsettled: positionView,
  /** Its part of a loss of the year so far: zero unless claims and cost exceed premium. */
  shortfallFen: fenField(),
})

export const yearPartsView = z
  .object({
    planYear: z.int(),
    cycleCode: z.string(),
    asOfOn: dateField(),
    premiumFen: fenField(),
    claimsFen: fenField(),
    thirdPartyFen: fenField(),
    costFen: fenField(),
    members: z.array(memberPartView),
  })
  .openapi('ConsortiumYear')

export const statementView = z
  .object({
    statementId: idOut('statement'),
    planYear: z.int(),
    number: z.int(),
    asOfOn: dateField(),
    issuedAt: instantOut(),
    /** Totals to date of the whole. */
    premiumFen: fenField(),
    claimsFen: fenField(),
    thirdPartyFen: fenField(),
    members: z.array(
      z.object({ code: z.string(), name: z.string(), shareBp, growth: positionView, toDate: positionView }),
    ),
  })
  .openapi('MemberStatement')

export const yearParams = z.strictObject({ planYear: z.coerce.number().int().min(2000).max(2100) })
