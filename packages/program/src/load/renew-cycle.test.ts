import { expect, it } from 'vitest'
import { exampleCity, textOf } from '../testing/city-folder.ts'
import { cycleYears, renewCycleText } from './renew-cycle.ts'

const OLD = `# 第一个周期，2024年起
name: "2024—2026年承保周期"
planYears: [2024, 2025, 2026]
consortium:
  members:
    - { code: zi, share: 100%, solvency: { coreRatio: 195%, on: 2025-09-30 } } # 2025
  lead: zi
  exception:
    reason: 例外
    approvedBy: 联席会议
  election: { method: 2023年打分甄选, on: 2023-11-08 }
payout: { floor: { rate: 75% } }
`

it('moves years and election by the length of the cycle; an exception stays behind, solvency at its day', () => {
  expect(renewCycleText(OLD)).toBe(`# 第一个周期，2024年起
name: "2027—2029年承保周期"
planYears: [2027, 2028, 2029]
consortium:
  members:
    - { code: zi, share: 100%, solvency: { coreRatio: 195%, on: 2025-09-30 } } # 2025
  lead: zi
  election: { method: 2023年打分甄选, on: 2026-11-08 }
payout: { floor: { rate: 75% } }
`)
})

it('gives a cycle that the city can have beside the old one', () => {
  const old = textOf('cycles/2025-2027.yaml')
  const { cycles } = exampleCity({ 'cycles/2028-2030.yaml': renewCycleText(old) })
  expect(cycles.get('2028-2030')!.planYears).toEqual([2028, 2029, 2030])
  expect(cycles.get('2028-2030')!.consortium.members).toEqual(cycles.get('2025-2027')!.consortium.members)
})

it('gives back what has no years', () => {
  expect(cycleYears('planYears: [')).toEqual([])
  expect(renewCycleText('name: 2024\n')).toBe('name: 2024\n')
})
