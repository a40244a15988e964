/** A case of settlement records: several of one person in a row, answered as `gongbao adjudicate` would. */
import { type Fen, formatYuan } from '@gongbao/kernel'
import type { RecordCase } from '@gongbao/program'
import type { Answer } from '../chain/answer.ts'
import { MemoryChain } from '../chain/memory-chain.ts'
import type { Explanation } from '../claim/explanation.ts'
import type { Adjudicator } from '../create-adjudicator.ts'
import { type Because, type CaseOutcome, type Difference, differ } from './case-result.ts'
import { shownByAnswers } from './shows.ts'

type Expected = RecordCase['then'][number]

export function runRecordCase(adjudicator: Adjudicator, { given, then }: RecordCase): CaseOutcome {
  const chain = new MemoryChain(adjudicator, 0)
  const person = { id: '本例', ...given.person }
  const answers = given.settlements.map((settlement, at) => adjudicator.answer(chain, at + 1, { person, settlement }))
  const counts = differ('then', `${then.length} 条结果`, `${answers.length} 条结果`)
  const differences = then.slice(0, answers.length).flatMap((expected, at) => {
    const answer = answers[at]!
    if ('error' in answer) return [{ key: `[${at}]`, expected: expected.status, actual: answer.error.text }]
    return compare(`[${at}].`, expected, answer)
  })
  const shows = shownByAnswers(adjudicator.plan, answers)
  const differing = new Set(differences.map(({ key }) => Number(/^\[(\d+)\]/.exec(key)?.[1])))
  const because = answers.flatMap((answer, at) => (differing.has(at) ? becauseOf(answer, at + 1) : []))
  return {
    differences: [...counts, ...differences],
    shows,
    pays: paidIn(then, answers),
    ...(because.length > 0 ? { because } : {}),
  }
}

/** The payable is the sum of what the benefits pay: a case that states it holds each of them. */
function paidIn(then: readonly Expected[], answers: readonly Answer[]): string[] {
  return answers.flatMap((answer, at) =>
    'error' in answer || then[at]?.payable === undefined
      ? []
      : answer.benefits.filter(({ payableFen }) => payableFen > 0).map(({ code }) => code),
  )
}

function becauseOf(answer: Answer, record: number): Because[] {
  if ('error' in answer) return []
  return answer.benefits.map(({ code, reasons }) => ({ record, benefit: code, reasons }))
}

/** What a case does not mention it does not ask; what it lists of benefits, exclusions and warnings is the whole list. */
function compare(prefix: string, expected: Expected, answer: Explanation): Difference[] {
  const yuan = (amount: number): string => formatYuan(amount as Fen)
  const amount = (key: string, wanted: number | undefined, actual: number): Difference[] =>
    wanted === undefined ? [] : differ(prefix + key, yuan(wanted), yuan(actual))
  const amounts = (key: string, wanted: Record<string, number> | undefined, actual: Record<string, number>) =>
    wanted === undefined
      ? []
      : [...new Set([...Object.keys(wanted), ...Object.keys(actual)])].flatMap((code) =>
          differ(`${prefix}${key}.${code}`, yuan(wanted[code] ?? 0), yuan(actual[code] ?? 0)),
        )
  const differences = [
    ...differ(`${prefix}status`, expected.status, answer.status),
    ...amount('payable', expected.payable, answer.payableFen),
    ...amount('burden', expected.burden, answer.burdenFen),
    ...amount('notCovered', expected.notCovered, answer.notCoveredFen),
    ...amounts('benefits', expected.benefits, paidByBenefit(answer)),
    ...amounts('excluded', expected.excluded, excludedByCode(answer)),
    ...(expected.warnings ? differ(`${prefix}warnings`, listed(expected.warnings), listed(codesOf(answer))) : []),
  ]
  const waits = answer.status === 'review' && expected.status !== 'review'
  return waits
    ? [
        ...differences,
        ...answer.warnings.map(({ code, text }) => ({
          key: `${prefix}warnings`,
          expected: '无',
          actual: `${code} ${text}`,
        })),
      ]
    : differences
}

function paidByBenefit({ benefits }: Explanation): Record<string, number> {
  return Object.fromEntries(benefits.map(({ code, payableFen }) => [code, payableFen]))
}

function excludedByCode({ excluded }: Explanation): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { code, amountFen } of excluded) sums[code] = (sums[code] ?? 0) + amountFen
  return sums
}

function codesOf({ warnings }: Explanation): string[] {
  return warnings.map(({ code }) => code)
}

function listed(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join('、') || '无'
}
