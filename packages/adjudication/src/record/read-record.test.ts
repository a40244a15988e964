import { describe, expect, it } from 'vitest'
import { feeLine, person, read, settlement, value } from '../testing/records.ts'
import { readRecord } from './read-record.ts'

const BILL = { inScope: 1000 }

/** The error of a record as `field code`. */
function errorOf(given: unknown): string {
  const result = readRecord(given)
  return 'code' in result ? `${result.field} ${result.code}` : 'read'
}

describe('readRecord', () => {
  it('gives what is left unsaid its default', () => {
    const { person, settlement, ext } = read(value(BILL))
    expect(person).toMatchObject({
      category: 'general',
      level: null,
      coverStartOn: null,
      enrolledYears: 1,
      continuousYears: 1,
      claimFreeYears: 0,
      healthStatus: 'healthy',
      firstEnrolledHealthStatus: 'healthy',
      opening: null,
    })
    expect(settlement).toMatchObject({ lines: [], refunded: false, isVoid: false, psnNo: null, stayDays: 8 })
    expect(ext).toEqual({
      origSetlId: null,
      settledByBasic: true,
      otherCoverPaid: 0,
      lateAssistance: 0,
      thirdPartyPortion: 0,
      ward: null,
      causeCode: null,
      filedOn: null,
      outOfTownFiled: null,
    })
  })

  it('takes the status at first enrollment from the present one', () => {
    expect(read(value(BILL, {}, { healthStatus: 'preExisting' })).person.firstEnrolledHealthStatus).toBe('preExisting')
  })

  it('rounds counts up to whole ones', () => {
    const details = ['0.5', 3, '2.0000', null].map((cnt, at) => feeLine(at, {}, { cnt, prd_days: 7 }))
    const { lines } = read(value(BILL, { details })).settlement
    expect(lines.map(({ quantity }) => quantity)).toEqual([1, 3, 2, null])
    expect(lines[0]!.prescriptionDays).toBe(7)
  })

  it('puts back the zero that a spreadsheet drops, and reads full-width codes', () => {
    const codes = { med_list_codg: 'Ｔ１', med_chrgitm_type: 9, chrgitm_lv: '３' }
    const details = [
      feeLine(1, {}, codes),
      feeLine(2, {}, { med_chrgitm_type: '9' }),
      feeLine(3, {}, { chrgitm_lv: '10' }),
    ]
    const { lines } = read(value(BILL, { details })).settlement
    expect(lines.map(({ chargeType }) => chargeType)).toEqual(['09', '09', null])
    expect(lines.map(({ catalogueLevel }) => catalogueLevel)).toEqual(['03', null, '10'])
    expect(lines[0]!.code).toBe('T1')
    const approvals = [{ drug: 'ｔ１', fromOn: '2026-01-01' }]
    expect(read(value(BILL, {}, { approvals })).person.approvals[0]!.drug).toBe('t1')
  })

  it('takes a count below 0 only where money goes back, and any where there is none', () => {
    const details = [
      feeLine(1, { inScope: -5 }, { cnt: '-1' }),
      feeLine(2, { inScope: -5 }, { cnt: 1 }),
      feeLine(3, {}, { cnt: 0 }),
    ]
    expect(read(value(BILL, { details })).settlement.lines.map(({ quantity }) => quantity)).toEqual([1, 1, 0])
  })

  it('holds years only against years that are stated', () => {
    const years = { enrolledYears: 5, continuousYears: 3, claimFreeYears: 2 }
    expect(read(value(BILL, {}, years)).person).toMatchObject(years)
    expect(read(value(BILL, {}, { claimFreeYears: 2 })).person).toMatchObject({ continuousYears: 1, claimFreeYears: 2 })
  })

  it('lets the settlement’s insutype win, and reads gend where the person’s sex is not given', () => {
    expect(read(value(BILL, { insutype: 390, gend: '2' })).person).toMatchObject({ insutype: '390', sex: 'female' })
    expect(read(value(BILL, { gend: '2' }, { sex: 'male' })).person.sex).toBe('male')
  })

  it('takes amounts as text or numbers, and flags in each of their spellings', () => {
    const over = {
      medfee_sumamt: 1000,
      inscp_scp_amt: '1,000.00',
      refd_setl_flag: 1,
      vali_flag: '0',
      hosp_part_amt: '',
    }
    const { settlement } = read(value(BILL, over))
    expect(settlement.amounts).toMatchObject({ total: 100_000, inScope: 100_000, hospital: 0 })
    expect(settlement).toMatchObject({ refunded: true, isVoid: true })
  })

  it('passes over national fields it does not know', () => {
    expect(
      errorOf(value(BILL, { clr_optins: '150100', whatever: { a: 1 }, details: [feeLine(1, BILL, { extra: 1 })] })),
    ).toBe('read')
  })

  it('reads ext under settlement or beside it, but not both', () => {
    const ext = { thirdPartyPortion: '70%', ward: 'ordinary', settledByBasic: '0', otherCoverPaid: 12.5 }
    const expected = { thirdPartyPortion: 7000, ward: 'ordinary', settledByBasic: false, otherCoverPaid: 1250 }
    expect(read(value(BILL, { ext })).ext).toMatchObject(expected)
    expect(read({ ...value(BILL), ext }).ext).toMatchObject(expected)
    expect(errorOf({ ...value(BILL, { ext }), ext })).toBe('ext INVALID_VALUE')
  })

  it('orders lines by feedetl_sn, digits by value', () => {
    const details = [feeLine('10', {}), feeLine(9, {}), feeLine('a', {})]
    expect(read(value(BILL, { details })).settlement.lines.map(({ sn }) => sn)).toEqual(['9', '10', 'a'])
  })

  it('finds the main diagnosis by its flag, never by position', () => {
    const diseinfo = [
      { diag_code: 'I10', maindiag_flag: '0' },
      { diag_code: 'C34.1', maindiag_flag: '1' },
      { diag_code: 'C50', maindiag_flag: 1 },
    ]
    expect(read(value(BILL, { diseinfo })).settlement.mainDiagnosis).toBe('C34.1')
    expect(read(value(BILL, { diseinfo: diseinfo.toReversed() })).settlement.mainDiagnosis).toBe('C34.1')
    expect(read(value(BILL, { diseinfo: [{ diag_code: 'I10' }] })).settlement.mainDiagnosis).toBe('I10')
    expect(
      read(value(BILL, { diseinfo: [{ diag_code: 'I10' }, { diag_code: 'J18' }] })).settlement.mainDiagnosis,
    ).toBeNull()
  })

  it('reads the disease code of the head, else of the diagnoses', () => {
    expect(read(value(BILL, { diseinfo: [{ dise_codg: 'M00500' }] })).settlement.diseaseCode).toBe('M00500')
    expect(read(value(BILL, { dise_codg: 'M1', diseinfo: [{ dise_codg: 'M00500' }] })).settlement.diseaseCode).toBe(
      'M1',
    )
  })
})

describe('a record that cannot be read', () => {
  it.each([
    ['setl_id'],
    ['setl_time'],
    ['begndate'],
    ['enddate'],
    ['med_type'],
    ['fixmedins_code'],
    ['medfee_sumamt'],
    ['inscp_scp_amt'],
    ['fund_pay_sumamt'],
    ['psn_part_amt'],
  ])('misses %s', (field) => {
    for (const nothing of [undefined, null, ''])
      expect(errorOf(value(BILL, { [field]: nothing }))).toBe(`${field} MISSING`)
  })

  it.each(['id', 'birthOn', 'insutype'])('misses person.%s', (field) => {
    expect(errorOf(value(BILL, {}, { [field]: undefined }))).toBe(`person.${field} MISSING`)
  })

  it.each([
    [[], ' NOT_OBJECT'],
    ['text', ' NOT_OBJECT'],
    [null, ' NOT_OBJECT'],
    [{ settlement: settlement(BILL) }, 'person MISSING'],
    [{ person: person() }, 'settlement MISSING'],
    [{ person: [], settlement: {} }, 'person INVALID_VALUE'],
    [{ ...value(BILL), setttlement: {} }, 'setttlement UNKNOWN_KEY'],
    [value(BILL, {}, { birthDate: '1960-01-01' }), 'person.birthDate UNKNOWN_KEY'],
    [value(BILL, { ext: { wards: 'ordinary' } }), 'ext.wards UNKNOWN_KEY'],
    [value(BILL, { ext: [] }), 'ext INVALID_VALUE'],
    [value(BILL, { ext: { ward: 'vip' } }), 'ext.ward INVALID_VALUE'],
    [value(BILL, { ext: { causeCode: 'unknown' } }), 'ext.causeCode INVALID_VALUE'],
    [value(BILL, { ext: { thirdPartyPortion: 0.7 } }), 'ext.thirdPartyPortion INVALID_VALUE'],
    [value(BILL, { ext: { thirdPartyPortion: '101%' } }), 'ext.thirdPartyPortion INVALID_VALUE'],
    [value(BILL, { ext: { otherCoverPaid: '-1' } }), 'ext.otherCoverPaid INVALID_VALUE'],
    [value(BILL, { psn_part_amt: 0.1 + 0.2 }), 'psn_part_amt INVALID_AMOUNT'],
    [value(BILL, { hifp_pay: '12.345' }), 'hifp_pay INVALID_AMOUNT'],
    [value(BILL, { medfee_sumamt: '1000000000.01' }), 'medfee_sumamt INVALID_AMOUNT'],
    [value(BILL, { setl_id: 2 ** 60 }), 'setl_id INVALID_VALUE'],
    [value(BILL, { setl_id: 'x'.repeat(201) }), 'setl_id INVALID_VALUE'],
    [value(BILL, { begndate: '2026-02-30' }), 'begndate INVALID_DATE'],
    [value(BILL, { enddate: '2026-02-28' }), 'enddate INVALID_DATE'],
    [value(BILL, { refd_setl_flag: '2' }), 'refd_setl_flag INVALID_VALUE'],
    [value(BILL, { details: {} }), 'details INVALID_VALUE'],
    [value(BILL, { details: [1] }), 'details[0] INVALID_VALUE'],
    [
      value(BILL, { details: [feeLine(1, {}), feeLine(2, {}, { overlmt_amt: 'a' })] }),
      'details[1].overlmt_amt INVALID_AMOUNT',
    ],
    [value(BILL, { details: [feeLine(1, {}), feeLine('', {})] }), 'details[1].feedetl_sn MISSING'],
    [value(BILL, { details: [feeLine(1, {}), feeLine(2, {}), feeLine('1', {})] }), 'details.feedetl_sn DUPLICATE_LINE'],
    [value(BILL, { details: [feeLine(1, {}), feeLine('1', {})] }), 'details.feedetl_sn DUPLICATE_LINE'],
    [value(BILL, { setldetail: [{ fund_pay_type: '310100' }] }), 'setldetail[0].fund_payamt MISSING'],
    [value(BILL, {}, { birthOn: '2026-03-10' }), 'person.birthOn INVALID_VALUE'],
    [value(BILL, {}, { enrolledYears: 0 }), 'person.enrolledYears INVALID_VALUE'],
    [value(BILL, {}, { enrolledYears: 1.5 }), 'person.enrolledYears INVALID_VALUE'],
    [value(BILL, {}, { enrolledYears: 2, continuousYears: 3 }), 'person.continuousYears INVALID_VALUE'],
    [value(BILL, {}, { continuousYears: 3, claimFreeYears: 3 }), 'person.claimFreeYears INVALID_VALUE'],
    [value(BILL, { details: [feeLine(1, BILL, { cnt: '0' })] }), 'details[0].cnt INVALID_VALUE'],
    [value(BILL, { details: [feeLine(1, BILL, { cnt: '-1' })] }), 'details[0].cnt INVALID_VALUE'],
    [value(BILL, { details: [feeLine(1, { inScope: -5 }, { cnt: 0 })] }), 'details[0].cnt INVALID_VALUE'],
    [value(BILL, {}, { healthStatus: 'ill' }), 'person.healthStatus INVALID_VALUE'],
    [value(BILL, {}, { coverStartOn: '2026-02-01', coverEndOn: '2026-01-01' }), 'person.coverEndOn INVALID_VALUE'],
    [value(BILL, {}, { opening: { drug: '-1' } }), 'person.opening.drug INVALID_VALUE'],
    [value(BILL, {}, { opening: { drug: 'x' } }), 'person.opening.drug INVALID_AMOUNT'],
    [value(BILL, {}, { approvals: [{ drug: 'D1' }] }), 'person.approvals[0].fromOn MISSING'],
    [value(BILL, {}, { approvals: [{ drug: 'D1', from: '2026-01-01' }] }), 'person.approvals[0].from UNKNOWN_KEY'],
    [value(BILL, {}, { conditions: [{ code: 'E11', on: '2026-01-01' }] }), 'person.conditions[0].on UNKNOWN_KEY'],
  ])('%#: %j', (given, expected) => {
    expect(errorOf(given)).toBe(expected)
  })

  it('names the nearest right key', () => {
    const result = readRecord(value(BILL, {}, { enroledYears: 2 }))
    expect('code' in result && result.text).toContain('enrolledYears')
  })

  it('treats a __proto__ written in JSON as the unknown key it is', () => {
    const given = JSON.parse(JSON.stringify(value(BILL)).replace('"id":', '"__proto__":{},"id":'))
    expect(errorOf(given)).toBe('person.__proto__ UNKNOWN_KEY')
  })
})
