/** What each member of the consortium has of the whole: pure arithmetic over totals to date (domain.md, "Shares"). */
import { allocate, type Bp, type Fen, fen, invariant, portion, sumFen, ZERO_FEN } from '@gongbao/kernel'

/** A member's share of one plan year. Lists of them are in order of code, which decides who takes a fen that does not divide. */
export interface MemberShare {
  readonly code: string
  readonly shareBp: Bp
}

/** @throws Error when the shares do not make a whole or are not in order of code */
export function assertWhole(shares: readonly MemberShare[]): void {
  invariant(
    shares.reduce((sum, share) => sum + share.shareBp, 0) === 10_000,
    'the shares of a plan year sum to 10,000 basis points',
  )
  invariant(
    shares.every((share, at) => at === 0 || shares[at - 1]!.code < share.code),
    'shares stand in order of code, each once',
  )
}

/**
 * Each member's part of a total to date. A statement is the difference of two such figures, so a part never drifts from its share by more than
 * a fen, whatever was booked in between: rounding each posting by itself moves thousands of yuan in a year.
 */
export function memberParts(totalFen: Fen, shares: readonly MemberShare[]): Fen[] {
  assertWhole(shares)
  return allocate(
    totalFen,
    shares.map((share) => share.shareBp),
  )
}

/** What a member's parts grew by between two totals to date. */
export function memberGrowth(beforeFen: Fen, afterFen: Fen, shares: readonly MemberShare[]): Fen[] {
  const before = memberParts(beforeFen, shares)
  return memberParts(afterFen, shares).map((part, at) => fen(part - before[at]!))
}

/** Totals of one plan year to date, in fen; claims are net of reversals and recoveries, supplementary payouts included. */
export interface YearTotals {
  readonly premiumFen: Fen
  readonly claimsFen: Fen
  readonly thirdPartyFen: Fen
}

/** One member's side of a settlement, to date. */
export interface MemberPosition extends MemberShare {
  readonly premiumFen: Fen
  /** What it pays the lead for issuing the policies (出单费): a rate of its own premium; the lead pays none. */
  readonly leadFeePaidFen: Fen
  /** What the lead receives from the others. */
  readonly leadFeeReceivedFen: Fen
  readonly claimsFen: Fen
  readonly thirdPartyFen: Fen
}

/** Where each member stands by the totals to date: 30% of 1,000,000 − 2% of that − 30% of 700,000 − 30% of 40,000 = 72,000. */
export function memberPositions(
  totals: YearTotals,
  shares: readonly MemberShare[],
  lead: { code: string; feeBp: Bp },
): MemberPosition[] {
  const premium = memberParts(totals.premiumFen, shares)
  const claims = memberParts(totals.claimsFen, shares)
  const thirdParty = memberParts(totals.thirdPartyFen, shares)
  const fees = shares.map((share, at) => (share.code === lead.code ? ZERO_FEN : portion(premium[at]!, lead.feeBp)))
  const received = sumFen(fees)
  return shares.map((share, at) => ({
    ...share,
    premiumFen: premium[at]!,
    leadFeePaidFen: fees[at]!,
    leadFeeReceivedFen: share.code === lead.code ? received : ZERO_FEN,
    claimsFen: claims[at]!,
    thirdPartyFen: thirdParty[at]!,
  }))
}

/** Share of premium − lead fee (or + what the lead receives) − share of claims − share of third-party fees. */
export function netOf(position: Omit<MemberPosition, keyof MemberShare>): Fen {
  const { premiumFen, leadFeePaidFen, leadFeeReceivedFen, claimsFen, thirdPartyFen } = position
  return fen(premiumFen - leadFeePaidFen + leadFeeReceivedFen - claimsFen - thirdPartyFen)
}

/** What a position grew by since an earlier one of the same member. */
export function positionGrowth(after: MemberPosition, before: MemberPosition | null): MemberPosition {
  if (!before) return after
  return {
    code: after.code,
    shareBp: after.shareBp,
    premiumFen: fen(after.premiumFen - before.premiumFen),
    leadFeePaidFen: fen(after.leadFeePaidFen - before.leadFeePaidFen),
    leadFeeReceivedFen: fen(after.leadFeeReceivedFen - before.leadFeeReceivedFen),
    claimsFen: fen(after.claimsFen - before.claimsFen),
    thirdPartyFen: fen(after.thirdPartyFen - before.thirdPartyFen),
  }
}

/**
 * A plan year's loss, booked to the members by share: it stays theirs, the next year opens at zero (W25).
 * @returns zeros when premium covers claims and cost
 */
export function shortfallParts(
  year: { premiumFen: Fen; claimsFen: Fen; costFen: Fen },
  shares: readonly MemberShare[],
): Fen[] {
  const missing = year.claimsFen + year.costFen - year.premiumFen
  return memberParts(fen(Math.max(0, missing)), shares)
}
