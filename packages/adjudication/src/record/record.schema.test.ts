import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeLine, value } from '../testing/records.ts'
import { readRecord } from './read-record.ts'
import { recordSchema } from './record.schema.ts'

type Json = Record<string, unknown>

/** A record that states nearly everything, so that any of it can be spoiled. */
const full = (): Json =>
  structuredClone(
    value(
      { inScope: 900, firstPay: 100, funds: 300 },
      {
        oth_pay: '0',
        hosp_lv: '02',
        mdtrtarea_admvs: '150100',
        psn_no: 'N1',
        mdtrt_id: 'V1',
        refd_setl_flag: '0',
        vali_flag: '1',
        insutype: '310',
        details: [
          feeLine(
            '1',
            { inScope: 500 },
            { med_list_codg: 'A', fee_ocur_time: '2026-03-02', hi_nego_drug_flag: '0', cnt: '1.5', prd_days: 7 },
          ),
          feeLine('2', { inScope: 400, firstPay: 100 }),
        ],
        diseinfo: [{ diag_code: 'C34', maindiag_flag: '1', dise_codg: 'M1' }],
        setldetail: [{ fund_pay_type: '310100', inscp_scp_amt: 300, fund_payamt: '300.00' }],
        ext: {
          origSetlId: null,
          settledByBasic: true,
          otherCoverPaid: '5',
          lateAssistance: '1',
          thirdPartyPortion: '10%',
          ward: 'ordinary',
          causeCode: 'illness',
          filedOn: '2026-04-01',
          outOfTownFiled: '0',
        },
      },
      {
        sex: 'male',
        category: 'general',
        level: 'standard',
        coverStartOn: '2026-01-01',
        coverEndOn: '2026-12-31',
        enrolledYears: 2,
        continuousYears: 2,
        claimFreeYears: 1,
        healthStatus: 'healthy',
        firstEnrolledHealthStatus: 'healthy',
        conditions: [{ code: 'E11', diagnosedOn: '2020-01-01' }],
        approvals: [{ drug: 'D1', indication: 'C34', fromOn: '2026-01-01', toOn: '2026-06-30' }],
        opening: { drug: '100.00' },
      },
    ),
  )

/** Every place in the record, as a list of keys. */
function placesOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(node)
    ? node.flatMap((item, at) => placesOf(item, [...path, at]))
    : typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, item]) => placesOf(item, [...path, key]))
      : []
  return path.length === 0 ? inner : [path, ...inner]
}

function put(root: Json, path: readonly (string | number)[], spoiled: unknown): void {
  const last = path.at(-1)!
  const holder = path.slice(0, -1).reduce<Json>((node, key) => node[key] as Json, root)
  holder[last] = spoiled
}

const ODD: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  0,
  1,
  -1,
  1.5,
  0.1 + 0.2,
  1e21,
  2 ** 60,
  true,
  false,
  'true',
  '0',
  '1',
  '2',
  '-1',
  '1.005',
  '1,234.50',
  '1000000001',
  '70%',
  '170%',
  'x',
  'x'.repeat(201),
  '2026-02-30',
  '2026-02-28',
  '2026-04-01 10:00:00',
  '1999-01-01',
  [],
  {},
  [null],
  [{}],
  ['x'],
  { unknown: 1 },
]

/** A zod path as the reader writes fields. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [first, ...rest] = path
  const keys = first === 'settlement' ? rest : path
  return keys.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : field === '' ? String(key) : `${field}.${String(key)}`,
    '',
  )
}

function fieldsBySchema(given: unknown): string[] {
  const result = recordSchema.safeParse(given)
  if (result.success) return []
  const flat = (issues: readonly { path: PropertyKey[]; keys?: string[]; errors?: unknown }[]): string[] =>
    issues.flatMap(({ path, keys }) => [fieldOf(path), ...(keys ?? []).map((key) => fieldOf([...path, key]))])
  return flat(result.error.issues as never)
}

describe('recordSchema and readRecord', () => {
  it('both read the whole record', () => {
    expect(readRecord(full())).not.toHaveProperty('code')
    expect(fieldsBySchema(full())).toEqual([])
  })

  it('accept and refuse the same records, at the same field, whatever one place is spoiled by', () => {
    const places = placesOf(full())
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...ODD), (path, odd) => {
        const given = full()
        put(given, path, structuredClone(odd))
        const read = readRecord(given)
        const bySchema = fieldsBySchema(given)
        expect(
          'code' in read,
          `${fieldOf(path)} := ${JSON.stringify(odd)}: ${JSON.stringify(read)} / ${bySchema}`,
        ).toBe(bySchema.length > 0)
        if ('code' in read)
          expect(bySchema.some((field) => field.startsWith(read.field) || read.field.startsWith(field))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  }, 30_000)

  it('accept and refuse the same records with an unknown key anywhere', () => {
    const holders = placesOf(full()).map((path) => path.slice(0, -1))
    fc.assert(
      fc.property(fc.constantFrom(...holders), (path) => {
        const given = full()
        put(given, [...path, 'unbekannt'], 1)
        expect('code' in readRecord(given)).toBe(fieldsBySchema(given).length > 0)
      }),
    )
  })
})
