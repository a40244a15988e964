import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { OPENAPI_FILE, openApiText } from './openapi.ts'

type Operation = {
  operationId: string
  summary: string
  description: string
  responses: Record<string, { content?: Record<string, unknown> }>
  security: object[]
}
const document = () => JSON.parse(openApiText()) as { paths: Record<string, Record<string, Operation>> }
const operations = () =>
  Object.entries(document().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )

it('is fresh: npm run check emits it again when a route changes', () => {
  expect(readFileSync(OPENAPI_FILE, 'utf8')).toBe(openApiText())
})

it('names every operation once, in both languages, with an answer and a problem', () => {
  const ids = operations().map((operation) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, method, summary, description, responses } of operations()) {
    expect(summary, `${method} ${path}`).toMatch(/[\u4e00-\u9fff].* · .*[A-Za-z]/)
    expect(description, `${method} ${path}`).toContain('permission')
    expect(
      Object.keys(responses).some((status) => status.startsWith('2')),
      `${method} ${path}`,
    ).toBe(true)
    expect(Object.keys(responses['404']!.content!)).toEqual(['application/problem+json'])
  }
})

it('says where an answer may be null, so that clients must look', () => {
  const schema = (text: unknown) => JSON.stringify(text)
  const order = schema(document().paths['/api/orders/{orderId}']!.get!.responses['200']!.content)
  expect(order).toContain('"payBefore":{"type":["string","null"],"format":"date-time"')
  const quote = schema(document().paths['/api/quotes']!.post!.responses['200']!.content)
  expect(quote).toContain('"amountFen":{"type":["integer","null"],"format":"int64"')
  expect(quote).toContain('"totalFen":{"type":"integer","format":"int64"')
})
