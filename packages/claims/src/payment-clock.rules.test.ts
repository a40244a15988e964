import { civilDate } from '@gongbao/kernel'
import { expect, test } from 'vitest'
import { paymentDue } from './payment-clock.rules.ts'

const on = civilDate

test('received on Friday 27 September 2024: due on Saturday 12 October, by the make-up days', () => {
  expect(paymentDue({ receivedOn: on('2024-09-27') })).toEqual({ on: '2024-10-12', provisional: false, pausedDays: 0 })
})

test('a supplement notice on the 8th and documents on the 10th move it to Wednesday 16 October', () => {
  const clock = { receivedOn: on('2024-09-27'), pausedFrom: on('2024-10-08'), pausedTo: on('2024-10-10') }
  expect(paymentDue(clock)).toEqual({ on: '2024-10-16', provisional: false, pausedDays: 3 })
})

test('while documents are awaited there is no due date', () => {
  expect(paymentDue({ receivedOn: on('2024-09-27'), pausedFrom: on('2024-10-08') }).on).toBeNull()
})

test('a notice that comes too late pauses nothing', () => {
  const clock = { receivedOn: on('2024-09-27'), pausedFrom: on('2024-10-14'), pausedTo: on('2024-10-20') }
  expect(paymentDue(clock).on).toBe('2024-10-12')
})

test('where the calendar is not out the date is provisional', () => {
  expect(paymentDue({ receivedOn: on('2026-12-29') }).provisional).toBe(true)
})
