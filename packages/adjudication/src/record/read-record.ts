/** A whole record: `{"person": {…}, "settlement": {…}}`. */
import { readPerson, refuseUnknownKeys } from './read-person.ts'
import { readExtension, readSettlement } from './read-settlement.ts'
import { badValue, isAbsent, isRow, missing, Place, type Row, readText } from './read-values.ts'
import { type ClaimRecord, type RecordError, RecordFault } from './record.ts'

/** `ext` belongs under `settlement`; beside it is taken too, but not both. */
export const RECORD_KEYS = ['person', 'settlement', 'ext'] as const

const HEAD = new Place('')

/** Reads a record given as parsed JSON. @returns the record, or the first thing wrong with it, by field */
export function readRecord(value: unknown): ClaimRecord | RecordError {
  try {
    return readOrThrow(value)
  } catch (thrown) {
    if (thrown instanceof RecordFault) return thrown.error
    throw thrown
  }
}

/** Tells an error from a record. */
export function isRecordError(value: ClaimRecord | RecordError): value is RecordError {
  return 'code' in value
}

function readOrThrow(value: unknown): ClaimRecord {
  if (!isRow(value)) {
    const text = '每行应为一个 JSON 对象 / each line must be one JSON object'
    throw new RecordFault({ code: 'NOT_OBJECT', field: '', text })
  }
  refuseUnknownKeys(value, RECORD_KEYS, '')
  const person = readPerson(objectAt(value, 'person'))
  const row = objectAt(value, 'settlement')
  const settlement = readSettlement(row)
  if (person.birthOn > settlement.dischargedOn) badValue('person.birthOn', '晚于出院日', 'is after the discharge')
  if (!isAbsent(row.ext) && !isAbsent(value.ext)) badValue('ext', '出现了两次', 'is given twice')
  const insutype = readText(row.insutype, 'insutype', HEAD)
  return {
    person: withSettlementsOwn(person, insutype, row.gend),
    settlement,
    ext: readExtension(row.ext ?? value.ext),
  }
}

/** `settlement.insutype` wins over the person's; `gend` (1, 2) serves when the person's sex is not given. */
function withSettlementsOwn(person: ClaimRecord['person'], insutype: string | null, gend: unknown) {
  const sex = person.sex ?? (gend === '1' || gend === 1 ? 'male' : gend === '2' || gend === 2 ? 'female' : null)
  const settled = insutype ?? person.insutype
  if (!settled) missing('person.insutype')
  return { ...person, sex, insutype: settled }
}

function objectAt(value: Row, key: string): Row {
  const inner = value[key]
  if (isAbsent(inner)) missing(key)
  return isRow(inner) ? inner : badValue(key, '应为对象', 'must be an object')
}
