import { join } from 'node:path'
import { loadCity } from '@gongbao/program'
import { expect, it } from 'vitest'
import { indexLists } from './lists.ts'

const CITY = join(import.meta.dirname, '../../../../tests/fixtures/cities/lanpu')
const { lists } = loadCity(CITY).city!

it('finds a drug by its code whatever its case and width', () => {
  const [drug] = lists.drugs
  const index = indexLists(lists)
  const found = index.listing(drug!.code)
  expect(found?.drugs.map(({ code }) => code)).toContain(drug!.code)
  const wide = drug!.code.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
  expect(wide).not.toBe(drug!.code)
  for (const written of [drug!.code.toLowerCase(), wide, ` ${drug!.code} `])
    expect(index.listing(written)).toEqual(found)
  expect(index.listing(`${drug!.code}x`)).toBeNull()
})
