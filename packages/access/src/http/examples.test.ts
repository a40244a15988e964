import { expect, it } from 'vitest'
import { addExamples, exampleOf } from './examples.ts'

const named = {
  Row: {
    type: 'object',
    properties: { amountFen: { type: 'integer', example: 12900 }, on: { type: 'string', format: 'date' } },
  },
}

it('makes a value of the shape, by the examples of its fields', () => {
  const schema = {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
      state: { type: 'string', enum: ['open', 'closed'] },
      next: { type: ['string', 'null'] },
      either: { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
    },
  }
  expect(exampleOf(schema, named)).toEqual({
    items: [{ amountFen: 12900, on: '2026-01-05' }],
    state: 'open',
    next: '…',
    either: true,
  })
})

it('leaves an example that was given, and ends where shapes lead back to themselves', () => {
  const loop = { Node: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Node' } } } }
  expect(JSON.stringify(exampleOf({ $ref: '#/components/schemas/Node' }, loop)).length).toBeLessThan(500)
  const media = { schema: { type: 'string' }, example: 'own' }
  addExamples({ '/x': { get: { responses: { 200: { content: { 'application/json': media } } } } } }, {})
  expect(media.example).toBe('own')
})
