import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FLOWS } from './flows.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** Told for the record, for reports and for what later rooms may want; nothing follows from them today. */
const NOTHING_FOLLOWS = [
  'collection.closed',
  'inquiry.answered',
  'inquiry.closed',
  'inquiry.opened',
  'order.expired',
  'order.placed',
  'policy.cancelled',
  'policy.issued',
  'price.fellDue',
  'program.published',
  'refund.settled',
]
/** Types put together at run time, which no text search finds whole. */
const COMPOSED = ['disbursement.settled', 'disbursement.returned', 'inquiry.answered', 'inquiry.closed']

function announced(): string[] {
  const files = globSync('packages/*/src/**/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts'] })
  const found = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    return text.includes('announce(') ? [...text.matchAll(/\btype: '([a-z][A-Za-z]*\.[a-z][A-Za-z]*)'/g)] : []
  })
  return [...new Set([...found.map((match) => match[1]!), ...COMPOSED])].sort()
}

test('every event that a room announces is followed by something, or known to be for the record', () => {
  const followed = FLOWS.map(({ event }) => event)
  const types = announced()
  expect(types.length).toBeGreaterThan(12)
  expect(types.filter((type) => !followed.includes(type) && !NOTHING_FOLLOWS.includes(type))).toEqual([])
})

test('no line of the table waits for an event that nobody announces', () => {
  const types = announced()
  expect(FLOWS.map(({ event }) => event).filter((event) => !types.includes(event))).toEqual([])
})

test('each line is a queue of its own, named by event and step', () => {
  const queues = FLOWS.map(({ event, step }) => `${event}.${step.name}`)
  expect(new Set(queues).size).toBe(FLOWS.length)
  for (const queue of queues) expect(queue).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+\.[a-zA-Z]+$/)
})
