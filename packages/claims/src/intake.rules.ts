/** A settlement record at the door: what we must be able to read of it before we keep it. */
import { type ClaimRecord, isRecordError, isReversal, readRecord } from '@gongbao/adjudication'
import { dateAt, type Refusal, refuse } from '@gongbao/kernel'
import type { RecordBody } from './store/record.store.ts'

/** National codes of where the settlement was made (`setl_type`): 1 at the agency, 2 at the institution's window. */
const AT_AGENCY = '1'
const AT_WINDOW = '2'

export interface Intake {
  readonly body: RecordBody
  readonly record: ClaimRecord
  readonly kind: 'settlement' | 'reversal'
  readonly insuplcAdmdvs: string
  readonly certificate: { readonly kind: string; readonly number: string } | null
  /** null when the record names it by its code only. */
  readonly institutionName: string | null
  /** What the record says of where it was settled; null when it does not say. */
  readonly route: 'one-stop' | 'paper' | null
}

/** Stands in for the insured until one is found: intake reads the settlement only. */
const NOBODY = { id: '-', birthOn: '1900-01-01', insutype: '-' }

/** What only intake reads: a name given as anything but text is not a name that was left out. */
const OWN_TEXTS = ['psn_name', 'certno', 'psn_cert_type', 'fixmedins_name', 'setl_type'] as const

/** NUL and lone surrogates as JSON writes them: no column can hold them. */
const UNSTORABLE = /\\u(?:0000|d[89a-f][0-9a-f]{2})/i

/**
 * Reads a record in the national form.
 * @returns the record, or INVALID_INPUT naming the national field at fault
 */
export function readIntake(body: RecordBody): Intake | Refusal {
  if (UNSTORABLE.test(JSON.stringify(body)))
    return fault('', '含有不能保存的字符 / contains characters that cannot be stored')
  const record = readRecord({ person: NOBODY, settlement: body })
  if (isRecordError(record)) return fault(record.field, record.text)
  const odd = OWN_TEXTS.find((field) => !isText(body[field]))
  if (odd) return fault(odd, `${odd} 应为文本 / ${odd} must be text`)
  const { insuredIn } = record.settlement
  if (insuredIn === null) return fault('insuplc_admdvs', '缺少 insuplc_admdvs / insuplc_admdvs is missing')
  if (!/^\d{4,6}$/.test(insuredIn))
    return fault('insuplc_admdvs', 'insuplc_admdvs 应为 6 位行政区划代码 / must be a division code')
  const where = textOf(body.setl_type)
  return {
    body,
    record,
    kind: isReversal(record) ? 'reversal' : 'settlement',
    insuplcAdmdvs: insuredIn,
    certificate: certificateOf(body),
    institutionName: textOf(body.fixmedins_name),
    route: where === AT_AGENCY ? 'paper' : where === AT_WINDOW ? 'one-stop' : null,
  }
}

/** Certificate numbers are compared in their one form: upper case, no blanks. */
function certificateOf(body: RecordBody): Intake['certificate'] {
  const number = textOf(body.certno)?.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  return number ? { kind: textOf(body.psn_cert_type) ?? '01', number } : null
}

/** The name as the record gives it. */
export function nameOf(body: RecordBody): string | null {
  return textOf(body.psn_name)
}

const isText = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string' || Number.isSafeInteger(value)

/** How far a hospital's clock may run before ours: as far as its signature may. */
const CLOCK_AHEAD = { minutes: 5 }

/**
 * What has not happened yet cannot have been settled.
 * @param now the business instant @returns INVALID_INPUT naming the date that lies ahead, or null
 */
export function refusalOfFuture({ record: { settlement } }: Intake, now: Temporal.Instant): Refusal | null {
  const latest = dateAt(now.add(CLOCK_AHEAD))
  const dates = { begndate: settlement.admittedOn, enddate: settlement.dischargedOn, setl_time: settlement.settledOn }
  const [ahead] = Object.entries(dates).find(([, on]) => on > latest) ?? []
  return ahead ? fault(ahead, `${ahead} 晚于当前日期 ${latest} / ${ahead} lies after today, ${latest}`) : null
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text.slice(0, 200)
}

function fault(field: string, text: string): Refusal {
  const [zh = '', en = zh] = text.split(' / ')
  return refuse('INVALID_INPUT', { zh, en }, { field })
}
