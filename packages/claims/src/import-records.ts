import { type Actor, audit } from '@gongbao/access'
import { type Database, inTenant } from '@gongbao/database'
import {
  type Bilingual,
  type Id,
  isRefusal,
  newId,
  type Refusal,
  type RefusalCode,
  refuse,
  type TenantId,
} from '@gongbao/kernel'
import { actorName } from './actor.rules.ts'
import { receiveSettlementRecord } from './receive-settlement-record.ts'
import { decodeFile, FILE_ROWS_MAX, type FileRow, readCsvRecords, readJsonLines } from './record-file.rules.ts'
import { findImport, type Import, insertImport, macOfFile, readColumnMap, readImport } from './store/import.store.ts'

const ROWS_A_TRANSACTION = 50

export interface RecordFile {
  readonly fileName: string
  readonly format: 'csv' | 'jsonl'
  readonly bytes: Uint8Array
}

/** What became of one row: kept now, kept before, or not a record and why. */
export interface RowAnswer {
  readonly line: number
  readonly setlId: string | null
  readonly outcome: 'accepted' | 'repeated' | 'refused'
  readonly code: RefusalCode | null
  readonly field: string | null
  readonly text: Bilingual | null
}
export type ImportReport = Import & { readonly answers: readonly RowAnswer[] }

/**
 * Takes a file of settlement records from the agency. Each row is received by itself and answered in its place; a bad one does not stop the
 * rest. The worker adjudicates them afterwards. The file is kept as it came; the same file again gives the first report.
 */
export async function importRecords(
  database: Database,
  tenantId: TenantId,
  actor: Actor,
  file: RecordFile,
): Promise<ImportReport | Refusal> {
  const mac = macOfFile({ tenantId }, file.bytes)
  const known = await inTenant(database, tenantId, (tx) => findImport(tx, mac))
  if (known) return reportOf(database, tenantId, known.id)
  const columns = await inTenant(database, tenantId, readColumnMap)
  const text = decodeFile(file.bytes)
  const rows = file.format === 'csv' ? readCsvRecords(text, columns) : readJsonLines(text)
  if (rows.length === 0) return refuse('INVALID_INPUT', { zh: '文件中没有记录', en: 'The file holds no record' })
  if (rows.length > FILE_ROWS_MAX)
    return refuse('TOO_LARGE', { zh: `最多 ${FILE_ROWS_MAX} 行`, en: `At most ${FILE_ROWS_MAX} rows` })
  const id = newId('import')
  const answers: RowAnswer[] = []
  for (let at = 0; at < rows.length; at += ROWS_A_TRANSACTION) {
    answers.push(...(await receiveRows(database, tenantId, actor, id, rows.slice(at, at + ROWS_A_TRANSACTION))))
  }
  return keepReport(database, tenantId, actor, file, id, answers)
}

/** A refused row writes nothing, so the rows of one transaction do not undo one another. */
function receiveRows(
  database: Database,
  tenantId: TenantId,
  actor: Actor,
  importId: Id<'import'>,
  rows: readonly FileRow[],
) {
  return inTenant(database, tenantId, async (tx) => {
    const answers: RowAnswer[] = []
    for (const { line, body, fault } of rows) {
      const result = body
        ? await receiveSettlementRecord(tx, actor, { body, channel: 'file', institution: null, importId })
        : null
      answers.push(result ? answerOf(line, body?.setl_id, result) : faultAnswer(line, fault!))
    }
    return answers
  })
}

function answerOf(
  line: number,
  setlId: unknown,
  result: Awaited<ReturnType<typeof receiveSettlementRecord>>,
): RowAnswer {
  const named = { line, setlId: setlId === undefined || setlId === null ? null : String(setlId).slice(0, 80) }
  if (isRefusal(result))
    return { ...named, outcome: 'refused', code: result.code, field: result.field ?? null, text: result.text }
  return { ...named, outcome: result.repeated ? 'repeated' : 'accepted', code: null, field: null, text: null }
}

const faultAnswer = (line: number, { field, text }: NonNullable<FileRow['fault']>): RowAnswer => ({
  line,
  setlId: null,
  outcome: 'refused',
  code: 'INVALID_INPUT',
  field,
  text,
})

async function keepReport(
  database: Database,
  tenantId: TenantId,
  actor: Actor,
  file: RecordFile,
  id: Id<'import'>,
  answers: readonly RowAnswer[],
): Promise<ImportReport | Refusal> {
  const counted = (outcome: RowAnswer['outcome']) => answers.filter((answer) => answer.outcome === outcome).length
  const row = {
    id,
    fileName: file.fileName.slice(0, 200),
    format: file.format,
    rowsTotal: answers.length,
    rowsAccepted: counted('accepted'),
    rowsRepeated: counted('repeated'),
    rowsRefused: counted('refused'),
    receivedBy: actorName(actor),
  }
  const kept = await inTenant(database, tenantId, async (tx) => {
    if (!(await insertImport(tx, row, file.bytes, answers))) return findImport(tx, macOfFile(tx, file.bytes))
    await audit(tx, actor, {
      action: 'settlement-file.received',
      subjectKind: 'import',
      subjectId: id,
      detail: { rows: row.rowsTotal },
    })
    return { id }
  })
  return reportOf(database, tenantId, kept!.id)
}

async function reportOf(database: Database, tenantId: TenantId, id: Id<'import'>): Promise<ImportReport | Refusal> {
  const report = await inTenant(database, tenantId, (tx) => readImport<RowAnswer>(tx, id))
  return report ?? refuse('NOT_FOUND', { zh: '没有这个文件', en: 'No such file' })
}
