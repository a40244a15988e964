import { expect, test } from 'vitest'
import { decodeFile, readCsvRecords, readJsonLines } from './record-file.rules.ts'

test('centre columns are mapped, whatever their case; ext columns and lists are put in their place', () => {
  const text = 'SETL_ID,INSCP_AMT,Orig_Setl_Id,details\nS1,"1,000.50",S0,"[{""feedetl_sn"":""1""}]"\n'
  expect(readCsvRecords(text)).toEqual([
    {
      line: 2,
      body: { setl_id: 'S1', inscp_scp_amt: '1,000.50', ext: { origSetlId: 'S0' }, details: [{ feedetl_sn: '1' }] },
      fault: null,
    },
  ])
})

test('the city’s own map comes before ours', () => {
  expect(readCsvRecords('INSCP_AMT\n5\n', { inscp_amt: 'fund_pay_sumamt' })[0]?.body).toEqual({ fund_pay_sumamt: '5' })
})

test('an identity number that a spreadsheet rounded is refused with the cell’s name', () => {
  const [row] = readCsvRecords('setl_id,certno\nS1,3.70102E+17\n')
  expect(row).toMatchObject({ line: 2, body: null, fault: { field: 'certno' } })
})

test('a bad line of JSON is answered in its place', () => {
  const rows = readJsonLines('{"setl_id":"S1"}\n\nnot json\n[1]\n{"setl_id":"S2","certno":"1","certno":"2"}\n')
  expect(rows.map(({ line, body }) => [line, body !== null])).toEqual([
    [1, true],
    [3, false],
    [4, false],
    [5, false],
  ])
  expect(rows[3]!.fault!.field).toBe('certno')
})

test('a file saved in GBK reads the same', () => {
  const bytes = Uint8Array.from([...Buffer.from('psn_name\n'), 0xd5, 0xc5, 0xc8, 0xfd])
  expect(readCsvRecords(decodeFile(bytes))[0]?.body).toEqual({ psn_name: '张三' })
})
