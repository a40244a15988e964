import type { City } from '@gongbao/program'
import { expect, it } from 'vitest'
import { benefit, INPATIENT, type PlanInput, testCity } from '../testing/city.ts'
import { checkOrdinary } from './ordinary.ts'

const FILED = { fact: 'outOfTownFiled', operator: 'equal', value: false } as const
const AWAY = { fact: 'treatedIn', operator: 'equal', value: 'elsewhere' } as const
const KNOWN = { fact: 'treatedIn', operator: 'isKnown' } as const

function found(when: NonNullable<PlanInput['benefits'][number]['variants']>[number]['when']) {
  const variants = [{ code: 'unfiled', name: '未备案', when, counted: '70%' }]
  const city = testCity({ plan: { benefits: [benefit('in-scope', { when: INPATIENT, variants })] } })
  return checkOrdinary(city as City, [])
}

it('says which rule an ordinary record leaves undecided', () => {
  const [first, ...others] = found({ all: [AWAY, FILED] })
  expect(others).toEqual([])
  expect(first).toMatchObject({ level: 'warning', code: 'ORDINARY_WAITS', file: 'plans/2026.yaml' })
  expect(first!.zh).toContain('未备案')
})

it('has nothing to say where silence has its meaning, or where the plan pays nothing yet', () => {
  expect(found({ all: [KNOWN, AWAY, FILED] })).toEqual([])
  const variants = [{ code: 'unfiled', name: '未备案', when: FILED, counted: '70%' }]
  const city = testCity({ plan: { benefits: [benefit('in-scope', { variants })] } }) as City
  expect(checkOrdinary(city, ['2026'])).toEqual([])
})
