/** What of a record is clinical: for those who review claims, and nobody else. */
import { type Fen, maskIdNumber, parseYuan, ZERO_FEN } from '@gongbao/kernel'
import type { RecordBody } from './store/record.store.ts'
import { itemName, linesOf } from './view.rules.ts'

type Raw = Readonly<Record<string, unknown>>

export function clinicalOf(body: RecordBody) {
  const certificate = typeof body.certno === 'string' ? body.certno.trim() : ''
  return {
    certificateMasked: certificate ? maskIdNumber(certificate) : null,
    diagnoses: rows(body.diseinfo).flatMap((row) => {
      const code = text(row.diag_code)
      return code ? [{ code, name: text(row.diag_name) }] : []
    }),
    lines: linesOf(body).map((line) => ({
      feedetlSn: String(line.feedetl_sn ?? ''),
      code: text(line.med_list_codg),
      name: itemName(line),
      totalFen: amount(line.det_item_fee_sumamt),
      inScopeFen: amount(line.inscp_scp_amt),
      classBFirstPayFen: amount(line.preselfpay_amt),
      overPriceCapFen: amount(line.overlmt_amt),
      outOfCatalogueFen: amount(line.fulamt_ownpay_amt),
    })),
  }
}

const rows = (value: unknown): readonly Raw[] => (Array.isArray(value) ? (value as Raw[]) : [])
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null
const amount = (value: unknown): Fen =>
  typeof value === 'string' || typeof value === 'number' ? (parseYuan(value) ?? ZERO_FEN) : ZERO_FEN
