/**
 * Which fen of a claim goes where: every line's share of the four parts to an exclusion, to the first benefit that takes it, or to nobody.
 *
 * A line shares in each part of the head by `allocate` over its own amount of that part (in scope: its `inscp_scp_amt`), in the order of
 * `feedetl_sn`; so what reduced the head reduces the lines alike, and no position decides a fen.
 */
import { allocate, type Fen, fen } from '@gongbao/kernel'
import type { Benefit } from '@gongbao/program'
import type { ClaimRecord, FeeLine } from '../record/record.ts'
import { setLineFacts, type WorkingFacts } from './claim-facts.ts'
import type { Excluded } from './explanation.ts'
import type { FourParts } from './four-parts.ts'
import type { ListIndex } from './lists.ts'
import { type CompiledRule, type PlanRules, warnUndetermined } from './plan-rules.ts'
import type { Warnings } from './warnings.ts'

export interface Distribution {
  /** Fen, by place of the benefit in the plan. */
  readonly eligible: number[]
  /** The lines refused, in the order of feedetl_sn. */
  readonly excluded: Excluded[]
}

/** Places of a line's or a part's money; benefits are numbered from 0. */
const NOT_COVERED = -1
const EXCLUDED = -2
const NOTHING_THERE = -3
const DIFFERENT = -4

const COLUMNS = ['inScope', 'classBFirstPay', 'overPriceCap', 'outOfCatalogue'] as const

interface Work {
  readonly record: ClaimRecord
  readonly parts: FourParts
  readonly facts: WorkingFacts
  readonly rules: PlanRules
  readonly lists: ListIndex
  readonly warnings: Warnings
  readonly benefits: BenefitVerdicts
  /** For each line and part where its money goes. */
  readonly places: Int16Array
  /** For each line the exclusion that takes it, or -1. */
  readonly exclusions: Int16Array
}

export function distribute(
  record: ClaimRecord,
  parts: FourParts,
  facts: WorkingFacts,
  rules: PlanRules,
  lists: ListIndex,
  warnings: Warnings,
): Distribution {
  const lines = record.settlement.lines
  const count = Math.max(1, lines.length)
  const work: Work = {
    record,
    parts,
    facts,
    rules,
    lists,
    warnings,
    benefits: new BenefitVerdicts(rules.benefits, facts, warnings),
    places: new Int16Array(count * 4).fill(NOTHING_THERE),
    exclusions: new Int16Array(count).fill(-1),
  }
  if (lines.length === 0) placeHead(work)
  for (let at = 0; at < lines.length; at += 1) placeLine(work, lines[at]!, at)
  return warnings.review ? { eligible: rules.benefits.map(() => 0), excluded: [] } : share(work)
}

function placeLine(work: Work, line: FeeLine, at: number): void {
  const { parts, facts } = work
  let empty = true
  for (let part = 0; part < 4; part += 1) if (parts[part]! > 0 && line[COLUMNS[part]!] > 0) empty = false
  if (empty) return
  setLineFacts(facts, line, work.record, work.lists)
  const exclusion = exclusionOf(work, true)
  work.exclusions[at] = exclusion
  work.benefits.nextLine()
  for (let part = 0; part < 4; part += 1) {
    if (parts[part]! === 0 || line[COLUMNS[part]!] === 0) continue
    work.places[at * 4 + part] = exclusion >= 0 ? EXCLUDED : placeOf(work, part)
  }
}

/** Without fee lines there is no line to refuse on what is unknown of it: an undecided line exclusion does not hold (warning NO_DETAILS). */
function placeHead(work: Work): void {
  const exclusion = exclusionOf(work, false)
  work.exclusions[0] = exclusion
  work.benefits.nextLine()
  for (let part = 0; part < 4; part += 1)
    if (work.parts[part]! > 0) work.places[part] = exclusion >= 0 ? EXCLUDED : placeOf(work, part)
}

function exclusionOf({ rules, facts, warnings }: Work, warns: boolean): number {
  let open: CompiledRule | null = null
  for (let at = 0; at < rules.line.length; at += 1) {
    const verdict = rules.line[at]!.decide(facts)
    if (verdict === 1) return at
    if (verdict === -1) open ??= rules.line[at]!
  }
  if (open && warns) warnUndetermined(open, facts, warnings)
  return -1
}

function placeOf({ rules, benefits }: Work, part: number): number {
  for (const at of rules.benefitsOfPart[part]!) {
    const verdict = benefits.of(at)
    if (verdict === 1) return at
    if (verdict === -1) benefits.warn(at)
    if (verdict === -1) return NOT_COVERED
  }
  return NOT_COVERED
}

/** The benefits' answers: once a claim where they read no line facts, else once a line, and only when asked. */
class BenefitVerdicts {
  readonly rules: readonly CompiledRule<Benefit>[]
  readonly facts: WorkingFacts
  readonly warnings: Warnings
  /** 2 = not asked yet. */
  readonly verdicts: Int8Array
  readonly ofLines: readonly number[]

  constructor(rules: readonly CompiledRule<Benefit>[], facts: WorkingFacts, warnings: Warnings) {
    this.rules = rules
    this.facts = facts
    this.warnings = warnings
    this.verdicts = new Int8Array(rules.length).fill(2)
    this.ofLines = rules.flatMap(({ readsLines }, at) => (readsLines ? [at] : []))
  }

  nextLine(): void {
    for (const at of this.ofLines) this.verdicts[at] = 2
  }

  of(at: number): number {
    const known = this.verdicts[at]!
    if (known !== 2) return known
    const verdict = this.rules[at]!.decide(this.facts)
    this.verdicts[at] = verdict
    return verdict
  }

  warn(at: number): void {
    warnUndetermined(this.rules[at]!, this.facts, this.warnings)
  }
}

function share(work: Work): Distribution {
  const eligible = work.rules.benefits.map(() => 0)
  const refused = new Map<number, number>()
  for (let part = 0; part < 4; part += 1) {
    const amount = work.parts[part]!
    if (amount === 0) continue
    const common = commonPlace(work, part)
    // Where all lines go the same way there is nothing to split.
    if (common >= 0) eligible[common]! += amount
    else if (common === DIFFERENT) sharePart(work, part, amount, eligible, refused)
    else if (common === NOTHING_THERE) work.warnings.add('LINES_DO_NOT_SUM', 'details')
  }
  return { eligible, excluded: excludedLines(work, refused) }
}

/** Where all lines' money of a part goes, or DIFFERENT (excluded lines always count as that: their amounts are shown). */
function commonPlace({ places }: Work, part: number): number {
  let common = NOTHING_THERE
  for (let at = part; at < places.length; at += 4) {
    const place = places[at]!
    if (place === NOTHING_THERE || place === common) continue
    if (common !== NOTHING_THERE || place === EXCLUDED) return DIFFERENT
    common = place
  }
  return common
}

function sharePart(work: Work, part: number, amount: Fen, eligible: number[], refused: Map<number, number>): void {
  const { lines } = work.record.settlement
  const column = COLUMNS[part]!
  const shares =
    lines.length === 0
      ? [amount]
      : allocate(
          amount,
          lines.map((line) => line[column]),
        )
  shares.forEach((amountOfLine, at) => {
    const place = work.places[at * 4 + part]!
    if (place >= 0) eligible[place]! += amountOfLine
    else if (place === EXCLUDED) refused.set(at, (refused.get(at) ?? 0) + amountOfLine)
  })
}

function excludedLines({ exclusions, rules, record }: Work, refused: Map<number, number>): Excluded[] {
  const lines = record.settlement.lines
  const order = [...refused.keys()].sort((a, b) => a - b)
  return order.flatMap((at) => {
    const { code, clause = null } = rules.line[exclusions[at]!]!.rule
    const amountFen = fen(refused.get(at)!)
    return amountFen === 0 ? [] : [{ feedetl_sn: lines[at]?.sn ?? null, code, clause, amountFen }]
  })
}
