/** `details`, `diseinfo` and `setldetail`: the rows under a settlement. */

import { readDate } from './read-dates.ts'
import {
  badValue,
  fault,
  isAbsent,
  Place,
  type Row,
  readAmount,
  readCode,
  readCount,
  readFlag,
  readOptionalAmount,
  readRequiredAmount,
  readRequiredText,
  readRows,
  readText,
  readTwoDigits,
  rowAt,
} from './read-values.ts'
import type { FeeLine, FundRow, StatedColumns } from './record.ts'

/** The most fee lines of one record; a year in hospital has some ten thousand. */
export const MOST_LINES = 100_000
export const MOST_ROWS = 1_000

export interface FeeLines {
  readonly lines: readonly FeeLine[]
  readonly stated: StatedColumns
}

const NO_LINES: FeeLines = {
  lines: [],
  stated: { total: false, inScope: false, classBFirstPay: false, overPriceCap: false, outOfCatalogue: false },
}

/** @returns the fee lines in the order of feedetl_sn, whatever their position */
export function readLines(settlement: Row): FeeLines {
  const rows = readRows(settlement.details, 'details', MOST_LINES)
  if (rows.length === 0) return NO_LINES
  const place = new Place('details', 0)
  const stated = { ...NO_LINES.stated }
  const lines: FeeLine[] = []
  let ordered = true
  for (let at = 0; at < rows.length; at += 1) {
    place.row = at
    const line = readLine(rowAt(rows, at, 'details'), place, stated)
    if (at > 0 && ordered) ordered = compareSn(lines[at - 1]!.sn, line.sn) < 0
    lines.push(line)
  }
  if (!ordered) sortLines(lines)
  return { lines, stated }
}

function readLine(row: Row, place: Place, stated: StatedColumns): FeeLine {
  if (!isAbsent(row.det_item_fee_sumamt)) stated.total = true
  if (!isAbsent(row.inscp_scp_amt)) stated.inScope = true
  if (!isAbsent(row.preselfpay_amt)) stated.classBFirstPay = true
  if (!isAbsent(row.overlmt_amt)) stated.overPriceCap = true
  if (!isAbsent(row.fulamt_ownpay_amt)) stated.outOfCatalogue = true
  const line: FeeLine = {
    sn: readRequiredText(row.feedetl_sn, 'feedetl_sn', place),
    code: readCode(row.med_list_codg, 'med_list_codg', place),
    chargeType: readTwoDigits(row.med_chrgitm_type, 'med_chrgitm_type', place),
    catalogueLevel: readTwoDigits(row.chrgitm_lv, 'chrgitm_lv', place),
    negotiated: readFlag(row.hi_nego_drug_flag, 'hi_nego_drug_flag', place) ?? false,
    quantity: readCount(row.cnt, 'cnt', place),
    prescriptionDays: readCount(row.prd_days, 'prd_days', place),
    occurredOn: readDate(row.fee_ocur_time, 'fee_ocur_time', place),
    total: readAmount(row.det_item_fee_sumamt, 'det_item_fee_sumamt', place),
    inScope: readAmount(row.inscp_scp_amt, 'inscp_scp_amt', place),
    classBFirstPay: readAmount(row.preselfpay_amt, 'preselfpay_amt', place),
    overPriceCap: readAmount(row.overlmt_amt, 'overlmt_amt', place),
    outOfCatalogue: readAmount(row.fulamt_ownpay_amt, 'fulamt_ownpay_amt', place),
  }
  if (line.quantity !== null && !isCountOf(row.cnt, moneyOf(line)))
    badValue(place.field('cnt'), '与金额矛盾：有金额的明细数量应大于 0（只有退费的明细可以为负）', NOT_OF_ITS_MONEY)
  return line
}

const NOT_OF_ITS_MONEY =
  'contradicts the amount: a line with money has a count above 0, below 0 only where money goes back'

/** What a line charges: its total, else the sum of its parts. */
function moneyOf({ total, inScope, classBFirstPay, overPriceCap, outOfCatalogue }: FeeLine): number {
  return total !== 0 ? total : inScope + classBFirstPay + overPriceCap + outOfCatalogue
}

/** Whether a count may stand on a line of this money: nothing hangs on one without any. */
export function isCountOf(cnt: unknown, money: number): boolean {
  const count = Number(cnt)
  return money === 0 || count > 0 || (count < 0 && money < 0)
}

/** Orders by feedetl_sn and refuses two lines of the same one: the record could not say which of them it means. */
function sortLines(lines: FeeLine[]): void {
  lines.sort((a, b) => compareSn(a.sn, b.sn))
  const twice = lines.find((line, at) => at > 0 && lines[at - 1]!.sn === line.sn)
  if (!twice) return
  const sn = twice.sn.slice(0, 60)
  fault(
    'DUPLICATE_LINE',
    'details.feedetl_sn',
    `费用明细流水号重复：${sn} / two fee lines have the same feedetl_sn ${sn}`,
  )
}

/** Digits by their value, then any other text by its characters; the same order on every machine. */
export function compareSn(a: string, b: string): number {
  const aDigits = isDigits(a)
  if (aDigits !== isDigits(b)) return aDigits ? -1 : 1
  if (aDigits) {
    const x = withoutZeros(a)
    const y = withoutZeros(b)
    if (x.length !== y.length) return x.length - y.length
    if (x !== y) return x < y ? -1 : 1
  }
  return a === b ? 0 : a < b ? -1 : 1
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at)
    if (character < 48 || character > 57) return false
  }
  return true
}

function withoutZeros(text: string): string {
  let at = 0
  while (at < text.length - 1 && text.charCodeAt(at) === 48) at += 1
  return at === 0 ? text : text.slice(at)
}

export interface Diagnoses {
  readonly mainDiagnosis: string | null
  readonly diagnoses: readonly string[]
  readonly diseaseCode: string | null
}

const NO_DIAGNOSES: Diagnoses = { mainDiagnosis: null, diagnoses: [], diseaseCode: null }

/** The main diagnosis is the flagged one, else the only one; several flagged: the first by code, never by position. */
export function readDiagnoses(settlement: Row): Diagnoses {
  const rows = readRows(settlement.diseinfo, 'diseinfo', MOST_ROWS)
  if (rows.length === 0) return NO_DIAGNOSES
  const codes: string[] = []
  const flagged: string[] = []
  const diseases: string[] = []
  const place = new Place('diseinfo', 0)
  for (let at = 0; at < rows.length; at += 1) {
    place.row = at
    const row = rowAt(rows, at, 'diseinfo')
    const code = readText(row.diag_code, 'diag_code', place)
    const disease = readText(row.dise_codg, 'dise_codg', place)
    const isMain = readFlag(row.maindiag_flag, 'maindiag_flag', place)
    if (code) codes.push(code)
    if (code && isMain) flagged.push(code)
    if (disease) diseases.push(disease)
  }
  const main = flagged.length > 0 ? flagged : codes.length === 1 ? codes : []
  return { mainDiagnosis: firstOf(main), diagnoses: codes, diseaseCode: firstOf(diseases) }
}

function firstOf(codes: string[]): string | null {
  return codes.sort()[0] ?? null
}

const NO_FUNDS: readonly FundRow[] = []

export function readFundRows(settlement: Row): readonly FundRow[] {
  const rows = readRows(settlement.setldetail, 'setldetail', MOST_ROWS)
  if (rows.length === 0) return NO_FUNDS
  return rows.map((_, at) => {
    const row = rowAt(rows, at, 'setldetail')
    const place = new Place('setldetail', at)
    return {
      type: readRequiredText(row.fund_pay_type, 'fund_pay_type', place),
      inScope: readOptionalAmount(row.inscp_scp_amt, 'inscp_scp_amt', place),
      paid: readRequiredAmount(row.fund_payamt, 'fund_payamt', place),
    }
  })
}
