import { expect, it } from 'vitest'
import { addExamples, exampleOf } from './examples.ts'

const named = {
  Row: {
    type: 'object',
    properties: { amountFen: { type: 'integer', example: 12900 }, on: { type: 'string', format: 'date' } },
  },
}

it('makes a value of the shape: by the examples of its fields, else by their names', () => {
  const schema = {
    type: 'object',
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/Row' } },
      state: { type: 'string', enum: ['open', 'closed'] },
      institution: { type: ['string', 'null'] },
      either: { anyOf: [{ type: 'null' }, { type: 'boolean' }] },
      code: { type: 'string', pattern: '^\\d{6}$' },
    },
  }
  expect(exampleOf(schema, named)).toEqual({
    items: [{ amountFen: 12900, on: '2026-01-05' }],
    state: 'open',
    institution: 'H99000100001',
    either: false,
    code: '042199',
  })
})

it('leaves an example that was given, and ends where shapes lead back to themselves', () => {
  const schemas = { Node: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Node' } } } }
  expect(JSON.stringify(exampleOf({ $ref: '#/components/schemas/Node' }, schemas)).length).toBeLessThan(500)
  const media = { schema: { type: 'string' }, example: 'own' }
  addExamples({ paths: { '/x': { get: { responses: { 200: { content: { 'application/json': media } } } } } } })
  expect(media.example).toBe('own')
})
