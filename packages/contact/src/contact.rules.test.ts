import { civilDate } from '@gongbao/kernel'
import { describe, expect, it } from 'vitest'
import { deadline, refusalToSpeak } from './contact.rules.ts'

describe('deadlines of the front desk', () => {
  it('run in working days, make-up days included, from the day after', () => {
    // 29 September and 12 October 2024 are worked; 1 to 7 October are not.
    expect(deadline('inquiry', civilDate('2024-09-27')).dueOn).toBe('2024-10-08')
    expect(deadline('complaint', civilDate('2024-09-30')).dueOn).toBe('2024-10-12')
  })

  it('say when the calendar is not out yet', () => {
    expect(deadline('visit', civilDate('2026-12-30')).dueProvisional).toBe(true)
    expect(deadline('visit', civilDate('2025-11-20')).dueProvisional).toBe(false)
  })

  it('are over once an inquiry is closed: nothing is added to it', () => {
    expect(refusalToSpeak({ status: 'closed' })?.code).toBe('STATE_FORBIDS')
    expect(refusalToSpeak({ status: 'answered' })).toBeNull()
  })
})
