/** Records for tests: a bill given by its parts in yuan, so that every identity of the settlement holds unless a test breaks one. */
import { fen, toYuan } from '@gongbao/kernel'
import type { CounterMove } from '../claim/explanation.ts'
import { isRecordError, readRecord } from '../record/read-record.ts'
import type { ClaimRecord } from '../record/record.ts'

type Fields = Record<string, unknown>

/** All in yuan. */
export interface Bill {
  readonly inScope?: number
  readonly firstPay?: number
  readonly overCap?: number
  readonly outOfCatalogue?: number
  readonly funds?: number
  readonly hospital?: number
}

const yuan = (amount: number): string => toYuan(fen(Math.round(amount * 100)))

/** The head's amounts of a bill. */
export function head({
  inScope = 0,
  firstPay = 0,
  overCap = 0,
  outOfCatalogue = 0,
  funds = 0,
  hospital = 0,
}: Bill): Fields {
  const total = inScope + firstPay + overCap + outOfCatalogue
  return {
    medfee_sumamt: yuan(total),
    inscp_scp_amt: yuan(inScope),
    preselfpay_amt: yuan(firstPay),
    overlmt_selfpay: yuan(overCap),
    fulamt_ownpay_amt: yuan(outOfCatalogue),
    hifp_pay: yuan(funds),
    fund_pay_sumamt: yuan(funds),
    hosp_part_amt: yuan(hospital),
    psn_part_amt: yuan(total - funds - hospital),
  }
}

/** A fee line of a bill. */
export function feeLine(sn: string | number, bill: Bill, over: Fields = {}): Fields {
  const { inScope = 0, firstPay = 0, overCap = 0, outOfCatalogue = 0 } = bill
  return {
    feedetl_sn: sn,
    det_item_fee_sumamt: yuan(inScope + firstPay + overCap + outOfCatalogue),
    inscp_scp_amt: yuan(inScope),
    preselfpay_amt: yuan(firstPay),
    overlmt_amt: yuan(overCap),
    fulamt_ownpay_amt: yuan(outOfCatalogue),
    ...over,
  }
}

export function settlement(bill: Bill, over: Fields = {}): Fields {
  return {
    setl_id: 'S1',
    setl_time: '2026-03-09 10:00:00',
    begndate: '2026-03-01',
    enddate: '2026-03-09',
    med_type: '21',
    fixmedins_code: 'H1',
    insuplc_admdvs: '150102',
    ...head(bill),
    ...over,
  }
}

export function person(over: Fields = {}): Fields {
  return { id: 'A', birthOn: '1960-05-01', insutype: '310', ...over }
}

/** A counter's move in yuan, or pieces: 'in-scope deductible 15000: 10000 → 15000'. */
export function sayMove(move: CounterMove): string {
  const { code, kind } = move
  if (kind === 'limit') return `${code} ${kind} ${move.of}: ${move.before} → ${move.after}`
  const of = move.ofFen === null ? '' : ` ${move.ofFen / 100}`
  return `${code} ${kind}${of}: ${move.beforeFen / 100} → ${move.afterFen / 100}`
}

/** A whole record as parsed JSON. */
export function value(bill: Bill, over: Fields = {}, who: Fields = {}): Fields {
  return { person: person(who), settlement: settlement(bill, over) }
}

/** The same, read. @throws Error when it cannot be read */
export function record(bill: Bill, over: Fields = {}, who: Fields = {}): ClaimRecord {
  return read(value(bill, over, who))
}

export function read(given: unknown): ClaimRecord {
  const result = readRecord(given)
  if (isRecordError(result)) throw new Error(JSON.stringify(result))
  return result
}
